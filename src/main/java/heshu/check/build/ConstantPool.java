package heshu.check.build;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a class refers to (JVM specification, chapter 4.4).
 *
 * @param types names of classes, with dots, arrays as their elements
 * @param members {@code class#member} for each method and field
 */
record ConstantPool(Set<String> types, Set<String> members) {

  static ConstantPool of(byte[] classFile) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
      if (in.readInt() != 0xCAFEBABE) {
        throw new IllegalArgumentException("no class file");
      }
      in.readInt();
      return new Reader(in).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Reader {
    private final DataInputStream in;
    private final int count;
    private final int[] tags;
    private final int[] first;
    private final int[] second;
    private final String[] texts;

    Reader(DataInputStream in) throws IOException {
      this.in = in;
      count = in.readUnsignedShort();
      tags = new int[count];
      first = new int[count];
      second = new int[count];
      texts = new String[count];
    }

    ConstantPool read() throws IOException {
      for (int i = 1; i < count; i++) {
        tags[i] = in.readUnsignedByte();
        entry(i);
        if (tags[i] == 5 || tags[i] == 6) {
          i++;
        }
      }
      Set<String> types = new TreeSet<>();
      Set<String> members = new TreeSet<>();
      for (int i = 1; i < count; i++) {
        if (tags[i] == 7) {
          types.add(type(i));
        } else if (tags[i] >= 9 && tags[i] <= 11) {
          members.add(type(first[i]) + "#" + texts[first[second[i]]]);
        }
      }
      return new ConstantPool(types, members);
    }

    private void entry(int i) throws IOException {
      switch (tags[i]) {
        case 1 -> texts[i] = in.readUTF();
        case 3, 4 -> in.readInt();
        case 5, 6 -> in.readLong();
        case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
        case 9, 10, 11, 12, 17, 18 -> {
          first[i] = in.readUnsignedShort();
          second[i] = in.readUnsignedShort();
        }
        case 15 -> {
          in.readUnsignedByte();
          first[i] = in.readUnsignedShort();
        }
        default -> throw new IOException("constant " + tags[i]);
      }
    }

    private String type(int i) {
      String name = texts[first[i]].replaceFirst("^\\[+L?", "").replace(";", "");
      return name.replace('/', '.');
    }
  }
}
