package org.fengqiao.infra.papers;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The pages of attached PDFs as pictures (附件逐页成图). Each PDF is drawn by a process of its own with little memory, which is
 * ended when it takes too long; it is given nothing but the PDF, and no secret of the environment.
 *
 * @see "ADR 0047 pages of attachments are drawn into the whole file"
 */
@Component
class AttachedPdfs {
    private static final Logger log = LoggerFactory.getLogger(AttachedPdfs.class);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int MOST_BYTES_OF_A_PAGE = 8 << 20;
    private static final Set<String> NEEDED = Set.of("SystemRoot", "LANG", "LC_ALL", "LC_CTYPE");
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /**
     * What became of one PDF.
     *
     * @param pages how many it has; 0 where it cannot be told
     * @param lacking why not all of them are there
     */
    record Drawn(int pages, List<Sheet> sheets, @Nullable Unprinted lacking) {}

    /** A page as JPEG, counted from 1. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sheet(int nth, byte[] picture) {}

    /** Draws what there is room for. */
    Drawn draw(byte[] pdf, PrintRoom room) {
        if (room.isFull()) {
            return none(Unprinted.FULL);
        }
        try {
            return drawn(pdf, room);
        } catch (IOException e) {
            log.error("No process draws the pages of attachments", e);
            return none(Unprinted.TOO_LARGE);
        }
    }

    private static Drawn none(Unprinted reason) {
        return new Drawn(0, List.of(), reason);
    }

    private static Drawn drawn(byte[] pdf, PrintRoom room) throws IOException {
        var time = room.time().compareTo(LONGEST) < 0 ? room.time() : LONGEST;
        var process = started(room.pages());
        var late = new AtomicBoolean();
        var ending = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
        try {
            hand(pdf, process);
            return read(new DataInputStream(new BufferedInputStream(process.getInputStream())), room, late);
        } finally {
            ending.cancel(false);
            process.destroyForcibly();
        }
    }

    /** One that has ended already reads nothing more. */
    private static void hand(byte[] pdf, Process process) {
        try (var out = process.getOutputStream()) {
            out.write(pdf);
        } catch (IOException e) {
            log.debug("The process that draws pages ended early", e);
        }
    }

    private static Drawn read(DataInputStream in, PrintRoom room, AtomicBoolean late) {
        var sheets = new ArrayList<Sheet>();
        var pages = 0;
        try {
            pages = in.readInt();
            if (pages < 0) {
                return none(pages == PdfPages.ENCRYPTED ? Unprinted.ENCRYPTED : Unprinted.BROKEN);
            }
            @Nullable Unprinted lacking = pages > room.pages() ? Unprinted.FULL : null;
            var most = Math.min(pages, room.pages());
            for (int nth = 1; nth <= most; nth++) {
                var size = in.readInt();
                if (size == 0) {
                    lacking = lacking == null ? Unprinted.UNKNOWN_CODING : lacking;
                } else if (size < 0 || size > MOST_BYTES_OF_A_PAGE) {
                    return new Drawn(pages, sheets, Unprinted.TOO_LARGE);
                } else if (room.take(size)) {
                    var picture = new byte[size];
                    in.readFully(picture);
                    sheets.add(new Sheet(nth, picture));
                } else {
                    return new Drawn(pages, sheets, Unprinted.FULL);
                }
            }
            return new Drawn(pages, sheets, lacking);
        } catch (IOException cutShort) {
            return new Drawn(pages, sheets, late.get() ? Unprinted.TOO_SLOW : Unprinted.TOO_LARGE);
        }
    }

    private static Process started(int pages) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                System.getProperty("java.class.path")));
        if (ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") == null) {
            command.add(PdfPages.class.getName());
        } else {
            command.add("-Dloader.main=" + PdfPages.class.getName());
            command.add(LAUNCHER);
        }
        command.add(Integer.toString(pages));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(NEEDED);
        return builder.start();
    }
}
