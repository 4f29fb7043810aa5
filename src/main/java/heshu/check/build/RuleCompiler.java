package heshu.check.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Turns DRL into classes; takes seconds, so never part of an ordinary run. */
public final class RuleCompiler {
  private static final String ROOT = "src/main/resources/";

  /** A class for a KieContainer, which heshu has none of. */
  private static final String PROJECT = "org/drools/project/model/";

  /** Compiles rules together; of those that are broken, all are named. */
  public Compilation compile(List<RuleSource> sources) {
    KieBuilderImpl builder;
    try {
      builder = build(sources);
    } catch (RuntimeException e) {
      // the compiler throws on some expressions that it cannot parse, without saying whose
      List<RuleError> thrown = List.of(RuleErrors.of(e, sources.get(0)));
      return Compilation.failed(sources.size() == 1 ? thrown : ofEachAlone(thrown, sources));
    }
    List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
    if (messages.isEmpty()) {
      return read((InternalKieModule) builder.getKieModuleIgnoringErrors());
    }
    List<RuleError> together = RuleErrors.of(messages, sources);
    if (sources.size() == 1) {
      return Compilation.failed(together);
    }
    return Compilation.failed(
        RuleErrors.certain(messages, sources)
            ? withThoseOfTheRest(together, sources)
            : ofEachAlone(together, sources));
  }

  /** One broken rule can keep the compiler from looking at the others. */
  private List<RuleError> withThoseOfTheRest(List<RuleError> found, List<RuleSource> sources) {
    Set<String> broken = found.stream().map(RuleError::path).collect(Collectors.toSet());
    List<RuleSource> rest = sources.stream().filter(s -> !broken.contains(s.path())).toList();
    List<RuleError> errors = new ArrayList<>(found);
    if (!rest.isEmpty()) {
      errors.addAll(compile(rest).errors());
    }
    return errors;
  }

  private List<RuleError> ofEachAlone(List<RuleError> together, List<RuleSource> sources) {
    Set<RuleError> errors = new LinkedHashSet<>();
    sources.forEach(s -> errors.addAll(compile(List.of(s)).errors()));
    return errors.isEmpty() ? together : List.copyOf(errors);
  }

  private static KieBuilderImpl build(List<RuleSource> sources) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    sources.forEach(s -> files.write(ROOT + s.path(), s.text()));
    KieBuilderImpl builder = new KieBuilderImpl(files, RuleCompiler.class.getClassLoader());
    builder.buildAll(ExecutableModelProject.class);
    return builder;
  }

  private static Compilation read(InternalKieModule module) {
    Map<String, byte[]> classes = new TreeMap<>();
    List<String> models = new ArrayList<>();
    for (String file : module.getFileNames()) {
      byte[] bytes = module.getBytes(file);
      if (file.endsWith(".class") && !file.startsWith(PROJECT)) {
        classes.put(file.substring(0, file.length() - ".class".length()).replace('/', '.'), bytes);
      } else if (file.endsWith("/drools-model")) {
        new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .filter(l -> !l.isBlank() && !l.startsWith("Drools-Model-Version"))
            .forEach(models::add);
      }
    }
    return new Compilation(classes, models.stream().sorted().toList(), List.of());
  }
}
