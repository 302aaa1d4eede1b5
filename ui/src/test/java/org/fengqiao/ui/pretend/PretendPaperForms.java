package org.fengqiao.ui.pretend;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.domain.paper.TemplateEvent.TemplateRevised;
import org.fengqiao.domain.paper.Templates;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.papers.PaperForms;
import org.fengqiao.projections.papers.Papers.Document;

/** Templates and stamps in memory. */
public final class PretendPaperForms implements PaperForms {
    private static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");

    private final Map<PaperKind, Templates> templates = new EnumMap<>(PaperKind.class);
    private final Map<UnitCode, byte[]> stamps = new HashMap<>();

    public PretendPaperForms() {
        for (var kind : PaperKind.values()) {
            var text = new PaperText("标题", "{unit}〔{year}〕{count}号", "{complainant}：\n正文");
            templates.put(kind, new Templates(List.of(new Templates.Version(1, text, LocalDate.of(2022, 5, 1)))));
        }
    }

    @Override
    public Templates templates(Actor actor, PaperKind kind) {
        return templates.getOrDefault(kind, Templates.NONE);
    }

    @Override
    public List<Told> history(Actor actor, PaperKind kind) {
        return templates(actor, kind).versions().reversed().stream()
                .map(version -> new Told(version, AT, "wang"))
                .toList();
    }

    @Override
    public long openCases(Actor actor, PaperKind kind) {
        return 11;
    }

    @Override
    public PaperText standard(Actor actor, PaperKind kind) {
        return new PaperText("标准标题", "{unit}标〔{year}〕{count}号", "{complainant}：\n标准正文\n? 签发人：{office} {signatory}");
    }

    @Override
    public Receipt revise(Actor actor, PaperKind kind, PaperText text, LocalDate validFrom, String commandId) {
        var before = templates(actor, kind);
        var version = before.versions().size() + 1;
        templates.put(kind, before.after(new TemplateRevised(kind, version, text.checkedFor(kind), validFrom)));
        return new Receipt(Templates.idOf(kind), version);
    }

    @Override
    public Document preview(Actor actor, PaperKind kind, PaperText text) {
        return new Document("preview.pdf", text.checkedFor(kind).body().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> stamp(Actor actor, UnitCode unit) {
        return Optional.ofNullable(stamps.get(unit));
    }

    @Override
    public Receipt placeStamp(Actor actor, UnitCode unit, byte[] png, String commandId) {
        stamps.put(unit, png);
        return new Receipt(unit.value(), 0);
    }

    @Override
    public Receipt withdrawStamp(Actor actor, UnitCode unit, String commandId) {
        stamps.remove(unit);
        return new Receipt(unit.value(), 1);
    }
}
