package org.fengqiao.infra.papers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.paper.PaperField;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.domain.paper.StampCommand.PlaceStamp;
import org.fengqiao.domain.paper.StampCommand.WithdrawStamp;
import org.fengqiao.domain.paper.TemplateCommand.ReviseTemplate;
import org.fengqiao.domain.paper.Templates;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.projections.papers.PaperForms;
import org.fengqiao.projections.papers.PaperWords;
import org.fengqiao.projections.papers.Papers.Document;
import org.fengqiao.projections.papers.Press;
import org.fengqiao.projections.papers.PrintedPaper;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.worklist.CaseSweep;
import org.springframework.stereotype.Component;

/** Templates and stamps, kept by commands and shown to whoever keeps them. */
@Component
class OfficePaperForms implements PaperForms {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final CommandDoor door;
    private final Forms forms;
    private final Press press;
    private final PaperWords say;
    private final Units units;
    private final Function<Actor, Facts> facts;
    private final CaseSweep sweep;

    OfficePaperForms(
            CommandDoor door,
            Forms forms,
            Press press,
            PaperWords say,
            Units units,
            Function<Actor, Facts> facts,
            CaseSweep sweep) {
        this.sweep = sweep;
        this.door = door;
        this.forms = forms;
        this.press = press;
        this.say = say;
        this.units = units;
        this.facts = facts;
    }

    @Override
    public Templates templates(Actor actor, PaperKind kind) {
        Authority.require(actor, Permission.KEEP_PAPERS);
        return forms.templates(kind);
    }

    @Override
    public List<Told> history(Actor actor, PaperKind kind) {
        Authority.require(actor, Permission.KEEP_PAPERS);
        return forms.told(kind);
    }

    @Override
    public long openCases(Actor actor, PaperKind kind) {
        Authority.require(actor, Permission.KEEP_PAPERS);
        return sweep.count(kind);
    }

    @Override
    public PaperText standard(Actor actor, PaperKind kind) {
        Authority.require(actor, Permission.KEEP_PAPERS);
        return ShippedWords.template(kind);
    }

    @Override
    public Receipt revise(Actor actor, PaperKind kind, PaperText text, LocalDate validFrom, String commandId) {
        return door.send(actor, new ReviseTemplate(kind, text, validFrom), commandId);
    }

    @Override
    public Document preview(Actor actor, PaperKind kind, PaperText text) {
        Authority.require(actor, Permission.KEEP_PAPERS);
        var known = facts.apply(actor);
        var today = known.today();
        var clean = text.checkedFor(kind);
        var sample = ShippedWords.sample(kind);
        sample.put(PaperField.ISSUED, say.day(today));
        sample.put(PaperField.LAW, say.cite(known.rulebook().passages(kind.rules(), today)));
        sample.put(
                PaperField.REMEDY,
                say.cite(known.rulebook().passages(kind.remedy().stream().toList(), today)));
        var unit = sample.getOrDefault(PaperField.UNIT, "");
        var number = clean.number(unit, today.getYear(), 1);
        var at = today.atStartOfDay(Moment.SHANGHAI).toInstant();
        var paper = new PrintedPaper(
                clean.title(sample), number, unit, clean.blocks(sample), say.day(today), at, null, null, true);
        return new Document(PaperText.fileName(number), press.paper(paper));
    }

    @Override
    public Optional<byte[]> stamp(Actor actor, UnitCode unit) {
        Authority.require(actor, Permission.KEEP_PAPERS);
        return forms.stampOf(unit).flatMap(forms::image);
    }

    @Override
    public Receipt placeStamp(Actor actor, UnitCode unit, byte[] png, String commandId) {
        Authority.require(actor, Permission.KEEP_PAPERS);
        units.tree().requireOpen(unit);
        check(png);
        return door.send(actor, new PlaceStamp(unit, forms.keep(png)), commandId);
    }

    private static void check(byte[] png) {
        if (png.length > MOST_STAMP_BYTES) {
            throw Refused.invalid("stamp.too-large", Integer.toString(MOST_STAMP_PIXELS));
        }
        if (png.length < PNG.length || !Arrays.equals(png, 0, PNG.length, PNG, 0, PNG.length)) {
            throw Refused.invalid("stamp.type");
        }
        var size = Images.size(png).orElseThrow(() -> Refused.invalid("stamp.type"));
        if (size.width() > MOST_STAMP_PIXELS || size.height() > MOST_STAMP_PIXELS) {
            throw Refused.invalid("stamp.too-large", Integer.toString(MOST_STAMP_PIXELS));
        }
        if (new Images().png(png).isEmpty()) {
            throw Refused.invalid("stamp.type");
        }
    }

    @Override
    public Receipt withdrawStamp(Actor actor, UnitCode unit, String commandId) {
        return door.send(actor, new WithdrawStamp(unit), commandId);
    }
}
