package heshu.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with one element a line; characters that XML does not allow are spelt out. */
final class Xml {
  private final XMLStreamWriter out;
  private int depth;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  interface Body {
    void write(Xml xml) throws XMLStreamException;
  }

  /** Writes a document and leaves {@code out} open. */
  static void document(Writer out, Body body) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      body.write(new Xml(writer));
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  Xml open(String name, String... attributes) throws XMLStreamException {
    indent();
    out.writeStartElement(name);
    attributes(attributes);
    out.writeCharacters("\n");
    depth++;
    return this;
  }

  void close() throws XMLStreamException {
    depth--;
    indent();
    out.writeEndElement();
    out.writeCharacters("\n");
  }

  void empty(String name, String... attributes) throws XMLStreamException {
    indent();
    out.writeEmptyElement(name);
    attributes(attributes);
    out.writeCharacters("\n");
  }

  void text(String name, String text, String... attributes) throws XMLStreamException {
    indent();
    out.writeStartElement(name);
    attributes(attributes);
    out.writeCharacters(Visible.block(text));
    out.writeEndElement();
    out.writeCharacters("\n");
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], Visible.line(attributes[i + 1]));
    }
  }

  private void indent() throws XMLStreamException {
    out.writeCharacters("  ".repeat(depth));
  }
}
