package org.fengqiao.infra.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.exports.Exports;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.projections.reading.Purposes;
import org.fengqiao.projections.words.Vault;
import org.springframework.stereotype.Component;

/**
 * Hands lists out. The log gets one entry before anything leaves, with the filter, and one after, with the number of rows:
 * it cannot be known before without reading the list twice.
 */
@Component
class OfficeExports implements Exports {
    private static final int LONGEST_DETAIL = 200;

    private final AccessLog log;
    private final Purposes purposes;
    private final OfficeClock clock;

    OfficeExports(AccessLog log, Vault vault, OfficeClock clock) {
        this.log = log;
        this.purposes = new Purposes(vault);
        this.clock = clock;
    }

    /** The first page is asked for here, so that a list which is refused leaves no entry of having left. */
    @Override
    public <T> Export begin(Actor.Staff actor, Sheet<T> sheet, String purpose) {
        var duty = Authority.require(actor, Permission.EXPORT_LIST);
        if (purpose.isBlank()) {
            throw Refused.invalid("export.purpose-missing");
        }
        var first = sheet.pages().apply(null);
        var look = purposes.stated(look(actor, duty), purpose);
        log.remember(look.detailed(detail(sheet, sheet.filter())));
        var name = PaperText.bareFileName(sheet.title() + "-" + LocalDate.now(clock)) + ".xlsx";
        return new Begun<>(sheet, first, look, name);
    }

    private static Access look(Actor.Staff actor, Duty duty) {
        return Access.of(
                AccessKind.EXPORTED, actor.account(), duty.name(), actor.unit().value());
    }

    private static String detail(Sheet<?> sheet, String more) {
        var detail = "list-" + sheet.list() + ":" + more;
        return detail.substring(0, Math.min(LONGEST_DETAIL, detail.length()));
    }

    /** A list whose first page was read. */
    private final class Begun<T> implements Export {
        private final Sheet<T> sheet;
        private final Page<T> first;
        private final Access look;
        private final String name;

        Begun(Sheet<T> sheet, Page<T> first, Access look, String name) {
            this.sheet = sheet;
            this.first = first;
            this.look = look;
            this.name = name;
        }

        @Override
        public String fileName() {
            return name;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            var table = new Table<>(out, sheet);
            var whole = false;
            try {
                table.write(first);
                for (var page = first; page.next() != null; ) {
                    page = sheet.pages().apply(page.next());
                    table.write(page);
                }
                table.finish();
                whole = true;
            } finally {
                log.remember(look.detailed(detail(sheet, (whole ? "rows=" : "cut,rows=") + table.rows())));
            }
        }
    }
}
