package org.fengqiao.ui.admin;

import org.fengqiao.projections.imports.Imports.Import;
import org.fengqiao.projections.imports.Imports.State;
import org.fengqiao.ui.words.Speech;

/** What is said of an import (导入说明). */
record ImportText(House house, Speech say) {
    String numbers(Import row) {
        return row.failure() == null
                ? say.say("admin.import.numbers", row.imported(), row.skipped(), row.rejected())
                : failure(row);
    }

    /** Why the whole file was refused; empty unless it was. */
    String failure(Import row) {
        var failure = row.failure();
        return failure == null ? "" : say.refusal(failure.code(), failure.values());
    }

    String style(Import row) {
        return switch (row.state()) {
            case RUNNING -> "open";
            case COMPLETED -> "ended";
            case STOPPED, FAILED -> "waiting";
        };
    }

    static int done(Import row) {
        return row.imported() + row.skipped() + row.rejected();
    }

    /** How fast it goes, and how long it will still take. */
    String pace(Import row) {
        var rate = row.seconds() > 0 ? done(row) / row.seconds() : 0;
        if (row.state() != State.RUNNING) {
            return say.say("admin.import.took", Math.round(row.seconds()), Math.round(rate));
        }
        if (row.total() < 0 || rate == 0) {
            return say.say("admin.import.counting");
        }
        return say.say("admin.import.pace", Math.round(rate), Math.round((row.total() - done(row)) / rate));
    }
}
