package org.w3id.baap.server.command;

import org.w3id.baap.server.release.BadInput;
import org.w3id.baap.server.release.Release;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.concurrent.Callable;

/** {@code baap push --to URL}: a release loaded into a store that runs elsewhere. */
@Command(
        description =
                "Load a release into a store that speaks the SPARQL 1.1 Graph Store Protocol; its"
                        + " graphs of the same names are replaced.",
        mixinStandardHelpOptions = true)
final class Push implements Callable<Integer> {

    private final Parts parts;
    private final Home home;

    @Spec private CommandSpec spec;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "URL",
            description = "the store, e.g. http://localhost:3030/dataset/data")
    private String store;

    @Mixin private Built built;

    Push(Parts parts, Home home) {
        this.parts = parts;
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        var address = address("--to", store, "http://localhost:3030/dataset/data");
        var opened = Release.open(built.folder(home));
        parts.pusher().push(opened.directory(), address);
        var out = spec.commandLine().getOut();
        out.println("Pushed " + opened.hash() + " to " + address);
        out.flush();
        return 0;
    }

    /** The address given with an option, if it can be one of a store. */
    static URI address(String option, String given, String example) {
        try {
            var address = new URI(given);
            if (address.getHost() != null
                    && String.valueOf(address.getScheme()).matches("https?")) {
                return address;
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw new BadInput(
                "%s %s: not the address of a store; e.g. %s".formatted(option, given, example));
    }
}
