package org.w3id.baap.server.command;

import org.w3id.baap.queries.Audience;
import org.w3id.baap.queries.QueryCatalogue;
import org.w3id.baap.queries.SavedQuery;
import org.w3id.baap.server.release.BadInput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code baap queries --tag sdg}: the saved queries and the question each answers. */
@Command(
        description = "List the saved queries by whom they are for, with the question of each.",
        mixinStandardHelpOptions = true)
final class ListQueries implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(names = "--tag", paramLabel = "TAG", description = "only those about this, e.g. sdg")
    private String tag;

    @Override
    public Integer call() {
        var queries = chosen(QueryCatalogue.bundled().list());
        Terminal.widenHelp(spec);
        var out = spec.commandLine().getOut();
        for (var audience : Audience.values()) {
            var questions = new LinkedHashMap<String, String>();
            queries.stream()
                    .filter(query -> query.audience().contains(audience))
                    .forEach(query -> questions.put(query.name(), query.summary()));
            if (!questions.isEmpty()) {
                out.printf("For %ss:%n", audience.name().toLowerCase(Locale.ROOT));
                out.println(spec.commandLine().getHelp().createTextTable(questions));
            }
        }
        out.println("Next: baap query NAME --describe");
        out.flush();
        return 0;
    }

    private List<SavedQuery> chosen(List<SavedQuery> all) {
        if (tag == null) {
            return all;
        }
        var tagged = all.stream().filter(query -> query.tags().contains(tag)).toList();
        if (tagged.isEmpty()) {
            var tags = all.stream().flatMap(query -> query.tags().stream()).distinct().sorted();
            throw new BadInput(
                    "--tag %s: no query has it; one of %s"
                            .formatted(tag, String.join(", ", tags.toList())));
        }
        return tagged;
    }
}
