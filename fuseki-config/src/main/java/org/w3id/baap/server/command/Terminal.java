package org.w3id.baap.server.command;

import org.w3id.baap.server.table.TextTable;

import picocli.CommandLine.Model.CommandSpec;

/** Whether a person looks on, and how wide the window is, e.g. 120 columns. */
final class Terminal {

    private static final int FILE_WIDTH = 200;

    private Terminal() {}

    /** Trimmed to the window on a terminal; whole in a file or a pipe. */
    static String fitted(CommandSpec spec, TextTable table) {
        var drawn = new DrawnTable(table);
        return Steps.isTerminal() ? drawn.within(width(spec)) : drawn.plain();
    }

    /** Lets lists made by the help run over the whole window. */
    static void widenHelp(CommandSpec spec) {
        if (Steps.isTerminal()) {
            width(spec);
        } else {
            spec.usageMessage().width(FILE_WIDTH);
        }
    }

    private static int width(CommandSpec spec) {
        return spec.usageMessage().autoWidth(true).width();
    }
}
