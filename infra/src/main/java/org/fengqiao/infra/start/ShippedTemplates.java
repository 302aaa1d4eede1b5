package org.fengqiao.infra.start;

import java.time.LocalDate;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.TemplateCommand.ReviseTemplate;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.papers.ShippedWords;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.springframework.stereotype.Component;

/** Gives each kind of paper the words that come with the product, once (随附文书模板): afterwards the administrator keeps them. */
@Component
class ShippedTemplates {
    private static final String LOADED = "template-loaded/";

    /** The day on which the Regulations on Petition Work (信访工作条例) came into force. */
    private static final LocalDate IN_FORCE = LocalDate.of(2022, 5, 1);

    private final CommandDoor door;
    private final Records records;

    ShippedTemplates(CommandDoor door, Records records) {
        this.door = door;
        this.records = records;
    }

    /** A kind that a later release brings is loaded at its first start. */
    void load() {
        for (var kind : PaperKind.values()) {
            var loaded = LOADED + kind.id();
            if (records.find(RecordTable.SETTINGS, loaded).isEmpty()) {
                load(kind);
                records.put(RecordTable.SETTINGS, loaded, "true");
            }
        }
    }

    /** Sent twice where a start was broken off; the second time changes nothing. */
    private void load(PaperKind kind) {
        try {
            var command = new ReviseTemplate(kind, ShippedWords.template(kind), IN_FORCE);
            door.send(new Actor.House(), command, "shipped/template/" + kind.id());
        } catch (Refused refused) {
            if (!refused.code().equals("template.changes-nothing")) {
                throw refused;
            }
        }
    }
}
