package heshu.desk;

import heshu.check.RuleBook;
import heshu.check.RuleInfo;
import heshu.extract.OwnWords;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What holds for an article.
 *
 * @param switches as one file after the other has them; in one file a rule's own line holds against
 *     that of its family, between files the later
 * @param folders of rules, in order; the last one's rule of a name holds
 * @param references tables of reference figures
 */
record Settings(
    List<List<RuleSwitch>> switches, List<Path> folders, List<Path> references, OwnWords words) {
  static final Settings NONE = new Settings(List.of(), List.of(), List.of(), OwnWords.NONE);

  Settings {
    switches = List.copyOf(switches);
    folders = List.copyOf(folders);
    references = List.copyOf(references);
  }

  /** These and, where both speak of one thing, later ones. */
  Settings then(Settings later) {
    return new Settings(
        Stream.concat(switches.stream(), later.switches.stream()).toList(),
        joined(folders, later.folders),
        joined(references, later.references),
        words.and(later.words));
  }

  private static List<Path> joined(List<Path> first, List<Path> second) {
    LinkedHashSet<Path> all = new LinkedHashSet<>(first);
    all.removeAll(second);
    all.addAll(second);
    return List.copyOf(all);
  }

  /** A book with rules switched and weighed as these settings say. */
  RuleBook applied(RuleBook book) {
    Map<RuleInfo, Level> levels = new LinkedHashMap<>();
    for (List<RuleSwitch> layer : switches) {
      for (RuleInfo rule : book.rules()) {
        layer.stream()
            .filter(one -> one.holdsFor(rule))
            .max(Comparator.comparing(one -> one.name().equals(rule.id())))
            .ifPresent(one -> levels.put(rule, one.level()));
      }
    }
    RuleBook switched = book;
    for (Map.Entry<RuleInfo, Level> entry : levels.entrySet()) {
      String id = entry.getKey().id();
      if (entry.getValue() == Level.OFF) {
        switched = switched.without(id);
      } else if (entry.getValue().severity().isPresent()) {
        switched = switched.withSeverity(id, entry.getValue().severity().get());
      }
    }
    return switched;
  }
}
