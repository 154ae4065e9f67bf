package org.w3id.baap.server.command;

import org.apache.jena.sys.JenaSystem;
import org.w3id.baap.server.QuietLog;
import org.w3id.baap.server.release.OneLine;
import org.w3id.baap.server.release.ReleaseRejected;
import org.w3id.baap.server.release.Software;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The command {@code baap}, e.g. {@code baap up --port 3030}. */
@Command(
        name = "baap",
        description = {
            "The Buenos Aires Action Plan as linked data: builds the graph from its text, serves it,"
                    + " checks it.",
            "The text is a draft contribution to WTDC-17, not the adopted plan. Not an ITU"
                    + " publication."
        },
        mixinStandardHelpOptions = true,
        versionProvider = BaapCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:checked and found wrong",
            "2:bad input or usage; one line on standard error says what"
        })
public final class BaapCommand implements Runnable {

    static final int WRONG = 1;
    static final int BAD_INPUT = 2;

    @Spec private CommandSpec spec;

    /** Runs the command and ends Java with its exit code. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        QuietLog.set();
        // which another core makes ready while this one reads the command line
        CompletableFuture.runAsync(JenaSystem::init);
        // answers are UTF-8 wherever they go
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(line(Wiring.parts(), Home.find(), args).setOut(out).execute(args));
    }

    /** The command with its subcommands, set to work with the given parts. */
    static CommandLine line(Parts parts, Home home) {
        return line(parts, home, new String[0]);
    }

    // The one command that is named: making all of them ready takes longer than many a command.
    private static CommandLine line(Parts parts, Home home, String... args) {
        var line = new CommandLine(new BaapCommand());
        var commands = commands(parts, home);
        var named = args.length == 0 ? "" : args[0];
        if (commands.containsKey(named)) {
            line.addSubcommand(named, commands.get(named).get());
        } else {
            commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
            line.addSubcommand("completion", new AutoComplete.GenerateCompletion());
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(BaapCommand::misused);
        line.setExecutionExceptionHandler(BaapCommand::failed);
        return line;
    }

    private static Map<String, Supplier<Object>> commands(Parts parts, Home home) {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("up", () -> new Up(parts, home));
        commands.put("build", () -> new Build(parts, home));
        commands.put("serve", () -> new Serve(parts, home));
        commands.put("publish", Publish::new);
        commands.put("queries", ListQueries::new);
        commands.put("query", () -> new RunQuery(parts, home));
        commands.put("check", () -> new Check(parts, home));
        commands.put("push", () -> new Push(parts, home));
        commands.put("rehearse", () -> new Rehearse(parts, home));
        return commands;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? e.g. baap up");
    }

    // the server's way of logging, unless Java was told another
    private static int misused(ParameterException fault, String[] args) {
        var line = fault.getCommandLine();
        complain(
                line.getErr(),
                "%s (see %s --help)"
                        .formatted(
                                OneLine.of(fault.getMessage()),
                                line.getCommandSpec().qualifiedName()));
        return BAD_INPUT;
    }

    private static int failed(Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
        if (fault instanceof ReleaseRejected rejected) {
            line.getOut().print(rejected.report());
            line.getOut().flush();
            complain(line.getErr(), OneLine.of(rejected.getMessage()));
            return WRONG;
        }
        complain(line.getErr(), OneLine.of(fault));
        return BAD_INPUT;
    }

    private static void complain(PrintWriter err, String message) {
        err.println("baap: " + message);
        err.flush();
    }

    /** A path as a person would type it, e.g. {@code release/4f…}. */
    static String shown(Path path) {
        var here = Path.of("").toAbsolutePath();
        var absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) && !absolute.equals(here)
                ? here.relativize(absolute).toString()
                : absolute.toString();
    }

    /** {@code baap --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Software.NAME + " " + Software.version()};
        }
    }
}
