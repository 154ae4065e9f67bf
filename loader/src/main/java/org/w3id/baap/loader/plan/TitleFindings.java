package org.w3id.baap.loader.plan;

import org.w3id.baap.loader.text.Finding;
import org.w3id.baap.loader.text.FindingKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    static List<Finding> of(List<Objective> objectives) {
        var findings = new ArrayList<Finding>();
        for (var objective : objectives) {
            for (var outcome : objective.outcomes()) {
                outcome.listings().forEach(l -> compare(l, objective.outputs(), findings));
            }
            objective.outputs().forEach(output -> unlisted(output, objective, findings));
        }
        return List.copyOf(findings);
    }

    private static void compare(Listing listing, List<Output> outputs, List<Finding> findings) {
        for (var output : outputs) {
            if (!output.code().equals(listing.code())) {
                continue;
            }
            if (output.extent().isEmpty()) {
                findings.add(
                        new Finding(
                                FindingKind.MISSING_SECTION,
                                listing.codeSpan(),
                                "the table lists Output %s, but no section is headed \"Output %s\""
                                        .formatted(listing.code(), listing.code())));
            } else if (output.title().isPresent()
                    && !plain(output.title().get()).equals(plain(listing.title()))) {
                findings.add(
                        new Finding(
                                FindingKind.TITLE_MISMATCH,
                                listing.title().span(),
                                "the table has \"%s\"; the section is headed \"%s\""
                                        .formatted(
                                                listing.title().text(),
                                                output.title().get().text())));
            }
        }
    }

    private static void unlisted(Output output, Objective objective, List<Finding> findings) {
        boolean listed =
                objective.outcomes().stream()
                        .flatMap(outcome -> outcome.listings().stream())
                        .anyMatch(listing -> listing.code().equals(output.code()));
        if (!listed && output.extent().isPresent()) {
            var shown = output.title().map(Wording::span).orElseGet(output.extent()::get);
            findings.add(
                    new Finding(
                            FindingKind.MISSING_FROM_TABLE,
                            shown,
                            "the table of Objective %s does not list Output %s"
                                    .formatted(objective.number(), output.code())));
        }
    }

    private static String plain(Wording title) {
        var plain = title.text().toLowerCase(Locale.ROOT).replaceAll("\\s*/\\s*", "/");
        return PREFIX.matcher(plain).replaceFirst("").replaceAll("[.;:]$", "");
    }
}
