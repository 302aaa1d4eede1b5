package org.fengqiao.infra.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.wording.ReasonCommand.AddReason;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.projections.reasons.ReasonBook;
import org.springframework.stereotype.Component;

/** Adds the reasons that come with the product, once (随附理由): afterwards the administrator keeps them. */
@Component
class ShippedReasons {
    private static final String LOADED = "reasons-loaded";

    /** The day on which the Regulations on Petition Work (信访工作条例) came into force. */
    private static final LocalDate IN_FORCE = LocalDate.of(2022, 5, 1);

    private final ReasonBook reasons;
    private final Records records;

    ShippedReasons(ReasonBook reasons, Records records) {
        this.reasons = reasons;
        this.records = records;
    }

    void load() {
        if (records.find(RecordTable.SETTINGS, LOADED).isEmpty()) {
            shipped().forEach(this::add);
            records.put(RecordTable.SETTINGS, LOADED, "true");
        }
    }

    /** One a line: code, use, Chinese and English, parted by bars. */
    static List<AddReason> shipped() {
        try (var in = ShippedReasons.class.getResourceAsStream("/reasons/reasons.txt")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new AddReason(cells[0], ReasonUse.valueOf(cells[1]), cells[2], cells[3], IN_FORCE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Added twice where a start was broken off; the second time is refused and changes nothing. */
    private void add(AddReason command) {
        try {
            reasons.send(new Actor.House(), command, "shipped/reason/" + command.code());
        } catch (Refused refused) {
            if (!refused.code().equals("reason.there-already")) {
                throw refused;
            }
        }
    }
}
