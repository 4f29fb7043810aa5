package heshu.jmh;

/** The least that a Java program does: what starts are held against. */
public final class Bare {
  private Bare() {}

  public static void main(String[] args) {
    System.out.println("heshu");
  }
}
