package org.w3id.baap.server.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language that a reader can have labels in, where the data has them, e.g. the goals' names in
 * Arabic. Pages themselves are in English.
 */
public enum Language {
    ENGLISH("en", "English"),
    FRENCH("fr", "français"),
    SPANISH("es", "español"),
    ARABIC("ar", "العربية"),
    CHINESE("zh", "中文"),
    RUSSIAN("ru", "русский");

    /** Of an address, e.g. {@code /matrix?lang=ar}: that page alone. */
    public static final String PARAMETER = "lang";

    /** What a browser keeps of the reader's choice: nothing but the tag. */
    static final String COOKIE = "lang";

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** As in {@code xml:lang}, e.g. {@code ar}. */
    public String tag() {
        return tag;
    }

    /** As its readers call it, e.g. {@code français}. */
    public String ownName() {
        return ownName;
    }

    /** Of its letters: {@code ltr} or {@code rtl}. */
    public String direction() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    /** The one with a tag. */
    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /**
     * The one that an address or a choice names.
     *
     * @throws Refused with 400 and all tags if there is none
     */
    static Language named(String tag) {
        var tags = Stream.of(values()).map(Language::tag).toList();
        return of(tag).orElseThrow(
                        () -> new Refused(400, "lang: one of " + String.join(", ", tags), tags));
    }

    /** The one that a browser kept; English if it kept none. */
    static Language kept(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(tag -> of(tag).stream())
                .findFirst()
                .orElse(ENGLISH);
    }
}
