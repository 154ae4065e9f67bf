package org.w3id.baap.server.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** A fault in one line for a person, e.g. {@code out/: permission denied}. */
public final class OneLine {

    private OneLine() {}

    /** The text with every run of white space, line ends included, as one space. */
    public static String of(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    /** What went wrong with which file. */
    public static String of(IOException fault) {
        return switch (fault) {
            case AccessDeniedException e -> e.getFile() + ": permission denied";
            case NoSuchFileException e -> e.getFile() + ": no such file or directory";
            case NotDirectoryException e -> e.getFile() + ": not a directory";
            case FileSystemException e when e.getReason() != null ->
                    e.getFile() + ": " + of(e.getReason()).toLowerCase(Locale.ROOT);
            case FileSystemException e -> e.getFile() + ": not as expected (a file in the way?)";
            case CharacterCodingException e -> "not UTF-8: save the file as UTF-8";
            default -> of(fault.getMessage());
        };
    }

    /** What went wrong, wherever it happened. */
    public static String of(Throwable fault) {
        return switch (fault) {
            case IOException e -> of(e);
            case UncheckedIOException e -> of(e.getCause());
            case OutOfMemoryError e -> "out of memory: give Java more with -Xmx";
            case Throwable e when e.getMessage() == null -> e.getClass().getSimpleName();
            default -> of(fault.getMessage());
        };
    }
}
