package org.fengqiao.infra.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.exports.EventExports;
import org.fengqiao.projections.exports.Exports.Export;
import org.fengqiao.projections.reading.CaseDoor;
import org.fengqiao.projections.reading.Looks;
import org.fengqiao.projections.reading.Purposes;
import org.fengqiao.projections.words.Vault;
import org.springframework.stereotype.Component;

/** Hands events out, line by line as they are read; one entry before anything leaves, one after with what it proves. */
@Component
class OfficeEventExports implements EventExports {
    private final EventLines lines;
    private final KeptApart apart;
    private final CaseDoor door;
    private final AccessLog log;
    private final Purposes purposes;
    private final OfficeClock clock;

    OfficeEventExports(
            EventLines lines, KeptApart apart, CaseDoor door, AccessLog log, Vault vault, OfficeClock clock) {
        this.lines = lines;
        this.apart = apart;
        this.door = door;
        this.log = log;
        this.purposes = new Purposes(vault);
        this.clock = clock;
    }

    /** What writes the lines and counts them. */
    @FunctionalInterface
    private interface Writing {
        long to(OutputStream out) throws IOException;
    }

    @Override
    public Export all(Actor.Staff actor, String purpose) {
        var duty = required(actor, purpose);
        var kept = apart.from(actor);
        return begun(
                Looks.around(AccessKind.EXPORTED, actor, Optional.of(duty)),
                purpose,
                "events-" + LocalDate.now(clock),
                out -> lines.without(kept, out));
    }

    /** The door of its raw history finds it, or refuses it as that does. */
    @Override
    public Export ofCase(Actor.Staff actor, String caseId, String purpose) {
        var duty = required(actor, purpose);
        var number = door.raw(actor, caseId, purpose).glance().number();
        var kept = apart.from(actor);
        return begun(
                Looks.at(AccessKind.EXPORTED, actor, Optional.of(duty), caseId),
                purpose,
                "events-" + number.value() + "-" + LocalDate.now(clock),
                out -> lines.ofCase(caseId, kept, out));
    }

    private static Duty required(Actor.Staff actor, String purpose) {
        var duty = Authority.require(actor, Permission.EXPORT_EVENTS);
        if (purpose.isBlank()) {
            throw Refused.invalid("export.purpose-missing");
        }
        return duty;
    }

    private Export begun(Access around, String purpose, String name, Writing writing) {
        var look = purposes.stated(around, purpose);
        log.remember(look.detailed("events"));
        return new Begun(look, name + ".jsonl", writing);
    }

    /** Events that are about to leave. */
    private final class Begun implements Export {
        private final Access look;
        private final String name;
        private final Writing writing;

        Begun(Access look, String name, Writing writing) {
            this.look = look;
            this.name = name;
            this.writing = writing;
        }

        @Override
        public String mediaType() {
            return EventExports.MEDIA_TYPE;
        }

        @Override
        public String fileName() {
            return name;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            var digest = sha256();
            var detail = "events:cut";
            try {
                var count = writing.to(new DigestOutputStream(out, digest));
                detail = "events:lines=" + count + ",sha256=" + HexFormat.of().formatHex(digest.digest());
            } finally {
                log.remember(look.detailed(detail));
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
