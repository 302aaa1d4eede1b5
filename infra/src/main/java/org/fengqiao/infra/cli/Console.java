package org.fengqiao.infra.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.backup.Contents;
import org.fengqiao.projections.imports.Imports.Reason;
import org.fengqiao.ui.words.Words;

/** What the command line says, in the language of the shell (终端). */
public final class Console {
    private static final String BUNDLE = "bundles.cli";

    private final PrintStream out;
    private final PrintStream err;
    private final Locale locale;
    private final ResourceBundle words;
    private String shown = "";

    public Console(PrintStream out, PrintStream err, Locale locale) {
        this.out = out;
        this.err = err;
        this.locale = Words.supported(locale);
        this.words = bundle(this.locale);
    }

    static Console standard() {
        return new Console(System.out, System.err, Locale.getDefault());
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Words.supported(locale),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** One line to whoever started it. */
    public void say(String key, Object... values) {
        out.println(text(key, values));
        out.flush();
    }

    /** One line about what is in the way. */
    public void complain(String key, Object... values) {
        err.println(text(key, values));
        err.flush();
    }

    /** A refusal in its own words, with its hint. */
    public void complain(Refused refused) {
        var speech = new Words().in(locale);
        err.println((speech.refusal(refused) + " " + speech.hint(refused)).strip());
        err.flush();
    }

    /** What a row of an import was rejected for. */
    public void row(int row, Reason reason) {
        var said = new Words().in(locale).refusal(reason.code(), reason.values());
        out.println(text("import.row", String.valueOf(row), said));
    }

    /** What is in a backup, and where it went. */
    void contents(String key, Path where, Contents contents) {
        say(
                key,
                where,
                String.valueOf(contents.events()),
                String.valueOf(contents.attachments()),
                String.valueOf(contents.lastEvent()),
                contents.at()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .atZone(Moment.SHANGHAI)
                        .toLocalDateTime());
    }

    /** A word of the command line's own. */
    public String word(String key) {
        return text(key);
    }

    void print(String line) {
        out.println(line);
    }

    /** Over the line before, for what moves. */
    public void progress(String key, Object... values) {
        var now = text(key, values);
        if (!now.equals(shown)) {
            shown = now;
            out.print("\r" + now + "   ");
            out.flush();
        }
    }

    public void endProgress() {
        out.println();
    }

    private String text(String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
    }
}
