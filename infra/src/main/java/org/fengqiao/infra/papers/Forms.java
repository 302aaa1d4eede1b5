package org.fengqiao.infra.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.Stamp;
import org.fengqiao.domain.paper.StampEvent;
import org.fengqiao.domain.paper.TemplateEvent;
import org.fengqiao.domain.paper.TemplateEvent.TemplateRevised;
import org.fengqiao.domain.paper.Templates;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.blobs.Blobs;
import org.fengqiao.projections.history.StoredEvents;
import org.fengqiao.projections.papers.PaperForms.Told;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.springframework.stereotype.Component;

/**
 * Templates and stamps, folded from their own events (文书格式): there are few, and a paper asks for the very version it
 * names. Asks no authority: whoever shows them does.
 *
 * @see "ADR 0011 a file is folded when opened"
 */
@Component
class Forms {
    private final StoredEvents stored;
    private final Blobs blobs;
    private final Vault vault;

    Forms(StoredEvents stored, Blobs blobs, Vault vault) {
        this.stored = stored;
        this.blobs = blobs;
        this.vault = vault;
    }

    Templates templates(PaperKind kind) {
        var templates = Templates.NONE;
        for (var each : stored.of(Templates.idOf(kind))) {
            if (each.event() instanceof TemplateEvent event) {
                templates = templates.after(event);
            }
        }
        return templates;
    }

    /** Every version with its envelope, the newest first. */
    List<Told> told(PaperKind kind) {
        var templates = templates(kind);
        var told = new ArrayList<Told>();
        for (var each : stored.of(Templates.idOf(kind))) {
            if (each.event() instanceof TemplateRevised revised) {
                templates
                        .version(revised.version())
                        .ifPresent(version -> told.add(new Told(version, each.recordedAt(), each.account())));
            }
        }
        return told.reversed();
    }

    /** Where the image of the unit's stamp is kept; empty when it has none. */
    Optional<String> stampOf(UnitCode unit) {
        Stamp stamp = new Stamp.None();
        for (var each : stored.of(Stamp.idOf(unit))) {
            if (each.event() instanceof StampEvent event) {
                stamp = Stamp.evolve(event);
            }
        }
        return stamp instanceof Stamp.Placed placed ? Optional.of(placed.address()) : Optional.empty();
    }

    /** Keeps the image of a stamp, sealed: whoever copies the data folder cannot stamp with it. */
    String keep(byte[] image) {
        return blobs.put(vault.seal(KeyId.stamps(), image));
    }

    Optional<byte[]> image(String address) {
        return blobs.get(address).flatMap(closed -> vault.open(KeyId.stamps(), closed));
    }
}
