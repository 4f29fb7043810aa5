package heshu.extract.words;

import com.hankcs.hanlp.corpus.io.IIOAdapter;
import com.hankcs.hanlp.corpus.io.ResourceIOAdapter;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * HanLP's dictionaries as files where the launcher has unpacked them, else from the jar. HanLP
 * reads a file in one piece, but an entry of a jar in many and copies it twice.
 */
final class DictionaryFiles implements IIOAdapter {
  private final Path folder;
  private final IIOAdapter jar = new ResourceIOAdapter();

  DictionaryFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public InputStream open(String path) throws IOException {
    try {
      return new FileInputStream(folder.resolve(path).toFile());
    } catch (FileNotFoundException e) {
      return jar.open(path);
    }
  }

  /** Nothing is written: all dictionaries come in the form that is read fastest. */
  @Override
  public OutputStream create(String path) throws IOException {
    throw new FileNotFoundException(path);
  }
}
