package org.fengqiao.infra.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.engine.KeptWorks;
import org.fengqiao.infra.engine.Senders;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.projections.imports.Imports;
import org.fengqiao.projections.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports as screens, REST and the command line ask for them; each asks the authority first. */
@Component
class OfficeImports implements Imports {
    private static final String USUAL_SOURCE = "letters";
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int MOST_LATEST = 200;

    private final Jobs jobs;
    private final ImportLine line;
    private final SealedFiles files;
    private final DivisionImport divisions;
    private final Units units;
    private final Clock clock;

    OfficeImports(Jobs jobs, ImportLine line, SealedFiles files, DivisionImport divisions, Units units, Clock clock) {
        this.jobs = jobs;
        this.line = line;
        this.files = files;
        this.divisions = divisions;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Import letters(Actor actor, UnitCode centre, @Nullable String source, Upload file) {
        var system = source == null || source.isBlank() ? USUAL_SOURCE : source.strip();
        requireFor(actor, centre);
        checkTakesLetters(centre);
        if (!SOURCE.matcher(system).matches()) {
            throw Refused.invalid("import.source-shape");
        }
        if (file.content().length == 0) {
            throw Refused.invalid("import.empty");
        }
        var now = clock.instant();
        var id = KeptWorks.newId(now);
        var job = Job.begun(id, Senders.nameOf(actor), centre, system, files.keep(id, file.content()), now);
        line.add(job);
        return shown(job, List.of());
    }

    private void checkTakesLetters(UnitCode centre) {
        units.tree().requireAtWork(centre);
    }

    @Override
    public DivisionReport divisions(Actor actor, Upload file) {
        Authority.require(actor, Permission.KEEP_UNITS);
        try {
            return divisions.run(actor, file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Import> find(Actor actor, String id) {
        Authority.require(actor, Permission.IMPORT, EnumSet.of(Relation.NEW));
        return line.find(id).filter(job -> mayFor(actor, job.centre())).map(job -> shown(job, jobs.rejected(id)));
    }

    @Override
    public List<Import> latest(Actor actor, @Nullable String before, int limit) {
        Authority.require(actor, Permission.IMPORT, EnumSet.of(Relation.NEW));
        return jobs.latest(before == null ? "" : before)
                .filter(job -> mayFor(actor, job.centre()))
                .limit(Math.clamp(limit, 1, MOST_LATEST))
                .map(job -> shown(line.find(job.id()).orElse(job), List.of()))
                .toList();
    }

    @Override
    public void stop(Actor actor, String id) {
        var job = line.find(id).orElseThrow(() -> Refused.unknown("import.unknown"));
        requireFor(actor, job.centre());
        line.askToStop(id);
    }

    private void requireFor(Actor actor, UnitCode centre) {
        Authority.require(actor, Permission.IMPORT, relations(actor, centre));
    }

    private boolean mayFor(Actor actor, UnitCode centre) {
        return Authority.ground(actor, Permission.IMPORT, relations(actor, centre))
                .isPresent();
    }

    private Set<Relation> relations(Actor actor, UnitCode centre) {
        return switch (actor) {
            case Actor.Staff staff
            when staff.unit().equals(centre) || units.tree().isAbove(staff.unit(), centre) -> EnumSet.of(Relation.NEW);
            case Actor _ -> EnumSet.of(Relation.NONE);
        };
    }

    private static Import shown(Job job, List<Row> rows) {
        var failure = job.failure();
        return new Import(
                job.id(),
                job.centre(),
                job.source(),
                job.state(),
                job.total(),
                job.imported(),
                job.skipped(),
                job.rejected(),
                job.spentMs() / 1000.0,
                job.startedAt(),
                failure == null ? null : new Reason(failure, job.failureValues()),
                rows);
    }
}
