package org.w3id.baap.loader.plan;

import static org.w3id.baap.loader.plan.Block.Kind.OBJECTIVE;
import static org.w3id.baap.loader.plan.Block.Kind.OUTPUT;

import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.FindingKind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares each output in its objective's table with its own section, e.g. the table's {@code
 * Partnership platforms, product and services} with {@code Partnership platforms, products and
 * services}.
 */
final class TitleFindings {

    // The sections' titles begin so where the tables' do not
    private static final Pattern PREFIX = Pattern.compile("^products and services on ");

    private TitleFindings() {}

    static List<Finding> of(List<Block> blocks, List<Objective> objectives, List<Output> outputs) {
        var findings = new ArrayList<Finding>();
        var listings =
                objectives.stream()
                        .flatMap(objective -> objective.outcomes().stream())
                        .flatMap(outcome -> outcome.listings().stream())
                        .toList();
        for (var output : outputs) {
            var listed = listings.stream().filter(l -> l.code().equals(output.code())).toList();
            listed.forEach(listing -> compare(listing, output).ifPresent(findings::add));
            if (listed.isEmpty()) {
                findings.add(unlisted(output));
            }
        }
        findings.addAll(repeated(blocks));
        return List.copyOf(findings);
    }

    private static Optional<Finding> compare(Listing listing, Output output) {
        if (!output.hasSection()) {
            var explanation =
                    "the table lists Output %s, but no section is headed \"Output %s\""
                            .formatted(listing.code(), listing.code());
            return Optional.of(
                    new Finding(FindingKind.MISSING_SECTION, listing.codeSpan(), explanation));
        }
        var own = output.title().filter(title -> output.contains(title.span()));
        if (own.isPresent() && plain(own.get()).equals(plain(listing.title()))) {
            return Optional.empty();
        }
        var headed = own.map(title -> "headed \"" + title.text() + "\"").orElse("without a title");
        return Optional.of(
                new Finding(
                        FindingKind.TITLE_MISMATCH,
                        listing.title().span(),
                        "the table has \"%s\"; the section is %s"
                                .formatted(listing.title().text(), headed)));
    }

    private static Finding unlisted(Output output) {
        var shown = output.title().map(Wording::span).orElseGet(output.extents()::getFirst);
        return new Finding(
                FindingKind.MISSING_FROM_TABLE,
                shown,
                "no objective's table lists Output %s".formatted(output.code()));
    }

    /** A second section of one objective or output: both are read as one. */
    private static List<Finding> repeated(List<Block> blocks) {
        Set<String> seen = new HashSet<>();
        return blocks.stream()
                .filter(block -> block.kind() == OUTPUT || block.kind() == OBJECTIVE)
                .filter(block -> !seen.add(block.kind() + block.key()))
                .map(
                        block ->
                                new Finding(
                                        FindingKind.DUPLICATE_PASSAGE,
                                        block.line().span(),
                                        "a section is headed so before; both are read as one"))
                .toList();
    }

    private static String plain(Wording title) {
        var plain = title.text().toLowerCase(Locale.ROOT).replaceAll("\\s*/\\s*", "/");
        return PREFIX.matcher(plain).replaceFirst("").replaceAll("[.;:]$", "");
    }
}
