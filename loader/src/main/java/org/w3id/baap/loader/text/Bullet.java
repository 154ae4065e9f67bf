package org.w3id.baap.loader.text;

/** The marks that begin a bulleted statement, e.g. {@code ·} of {@code · Action plan}. */
public final class Bullet {

    /**
     * A pattern for one mark; a hyphen is one only before a space. Word's own symbol fonts use
     * U+F000 to U+F0FF.
     */
    public static final String MARK = "[·•●▪◦‣⁃∙*○■□◆◇♦►▶▸▹➢➤➔→✓✔❖\\uf000-\\uf0ff]";

    private Bullet() {}
}
