package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Bullet;
import org.w3id.baap.loader.text.Line;

import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before a statement of a list, e.g. the {@code ·} of {@code · Action plan}. */
final class Marks {

    // "· Declaration;", "•	establish patterns and rules"
    private static final Pattern BULLET =
            Pattern.compile("^(?:" + Bullet.MARK + "\\s*|[-oØ]\\s+)(?=\\S)");

    // "1. In Output 2.1, under", "II. 	ICTs are advancing quickly", "a) …", "(iv) …"
    private static final Pattern ITEM =
            Pattern.compile(
                    "^(?:(?<number>\\d{1,3}|[IVX]{1,5}|[ivx]{1,5}|[a-z])[.)]"
                            + "|\\((?<bracketed>\\d{1,3}|[ivx]{1,5}|[a-z])\\))\\s+(?=\\S)");

    // "[bookmark: _Toc12]Partnership platforms"
    private static final Pattern BOOKMARK = Pattern.compile("^(?:\\[bookmark:[^\\]]*\\]\\s*)+");

    private Marks() {}

    /** The statement without its bullet, if it has one. */
    static Optional<Line> bullet(Line line) {
        return without(BULLET, line);
    }

    /** The statement without its number, if it has one. */
    static Optional<Line> item(Line line) {
        return without(ITEM, line);
    }

    /** The number of a statement, e.g. 2 for {@code b) …}. */
    static Optional<Integer> number(Line line) {
        var item = ITEM.matcher(line.plain());
        if (!item.find()) {
            return Optional.empty();
        }
        var plain = item.group("number");
        return Optional.of(Numbering.value(plain == null ? item.group("bracketed") : plain));
    }

    /** The words behind the marks that a word processor left before them. */
    static Line withoutBookmark(Line line) {
        return without(BOOKMARK, line).orElse(line);
    }

    private static Optional<Line> without(Pattern mark, Line line) {
        var matcher = mark.matcher(line.plain());
        return matcher.find()
                ? Optional.of(line.piece(matcher.end(), line.text().length()))
                : Optional.empty();
    }
}
