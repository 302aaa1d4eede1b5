package org.fengqiao.infra.imports;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.organisation.UnitCommand;
import org.fengqiao.domain.organisation.UnitCommand.MoveUnit;
import org.fengqiao.domain.organisation.UnitCommand.OpenUnit;
import org.fengqiao.domain.organisation.UnitCommand.RenameUnit;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.infra.divisions.DivisionFile;
import org.fengqiao.infra.divisions.DivisionRow;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.table.Upload;
import org.fengqiao.projections.imports.Imports.DivisionReport;
import org.fengqiao.projections.imports.Imports.Reason;
import org.fengqiao.projections.imports.Imports.Row;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.units.Units.UnitRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings centres in line with a file of divisions (区划导入). Doing it again changes nothing; a centre that the file does
 * not name is reported and stays.
 */
@Component
class DivisionImport {
    private static final long MOST_NANOS = 30_000_000_000L;
    private static final long PAUSE_MS = 5;

    private final Units units;
    private final CommandDoor door;
    private final Progress progress;
    private final Clock clock;

    DivisionImport(Units units, CommandDoor door, Progress progress, Clock clock) {
        this.units = units;
        this.door = door;
        this.progress = progress;
        this.clock = clock;
    }

    DivisionReport run(Actor actor, byte[] content) throws IOException {
        var file = DivisionFile.read(Upload.of(content), this::level);
        var changes = new Changes(actor, LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI));
        for (var level : DivisionRow.Level.values()) {
            file.rows().stream().filter(row -> row.level() == level).forEach(changes::take);
            // the level below stands on this one, as the directory shows it
            await();
        }
        var rejected = new ArrayList<Row>(changes.rejected);
        file.bad().forEach(bad -> rejected.add(new Row(bad.row(), new Reason(bad.code(), bad.values()))));
        rejected.sort(Comparator.comparingInt(Row::row));
        return new DivisionReport(
                changes.opened, changes.renamed, changes.moved, changes.unchanged, rejected, missing(file.rows()));
    }

    private DivisionRow.@Nullable Level level(String code) {
        return units.find(UnitCode.of(code))
                .filter(row -> row.open() && row.level() != UnitLevel.PROVINCE)
                .map(row -> DivisionRow.Level.valueOf(row.level().name()))
                .orElse(null);
    }

    private void await() {
        var until = System.nanoTime() + MOST_NANOS;
        while (progress.lag() > 0 && System.nanoTime() < until) {
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private List<String> missing(Collection<DivisionRow> rows) {
        var named = new HashSet<String>();
        rows.forEach(row -> named.add(row.code()));
        var missing = new ArrayList<String>();
        rows.stream()
                .filter(row -> row.parent() == null || !named.contains(row.parent()))
                .forEach(row -> collect(UnitCode.of(row.code()), named, missing));
        return missing.stream().sorted().distinct().toList();
    }

    private void collect(UnitCode above, Set<String> named, List<String> missing) {
        for (var row : units.children(above)) {
            if (row.kind() == UnitKind.CENTRE) {
                if (!named.contains(row.code().value())) {
                    missing.add(row.code().value());
                }
                collect(row.code(), named, missing);
            }
        }
    }

    /** What the rows change, counted. */
    private final class Changes {
        private final Actor actor;
        private final LocalDate today;
        private final List<Row> rejected = new ArrayList<>();
        private int opened;
        private int renamed;
        private int moved;
        private int unchanged;

        Changes(Actor actor, LocalDate today) {
            this.actor = actor;
            this.today = today;
        }

        void take(DivisionRow row) {
            try {
                var there = units.find(UnitCode.of(row.code())).filter(UnitRow::open);
                if (there.isEmpty()) {
                    open(row);
                } else {
                    align(row, there.get());
                }
            } catch (Refused refused) {
                rejected.add(new Row(row.row(), new Reason(refused.code(), refused.values())));
            }
        }

        private void open(DivisionRow row) {
            var level = UnitLevel.valueOf(row.level().name());
            send(new OpenUnit(UnitCode.of(row.code()), row.name(), UnitKind.CENTRE, level, superior(row), today));
            opened++;
        }

        private void align(DivisionRow row, UnitRow there) {
            if (!there.level().name().equals(row.level().name())) {
                throw Refused.invalid("import.row.other-level");
            }
            var otherName = !there.name().equals(row.name().strip());
            var otherPlace = row.parent() != null && !Objects.equals(there.superior(), superior(row));
            if (otherName) {
                send(new RenameUnit(there.code(), row.name(), today));
                renamed++;
            }
            if (otherPlace) {
                send(new MoveUnit(there.code(), superior(row), today));
                moved++;
            }
            if (!otherName && !otherPlace) {
                unchanged++;
            }
        }

        private @Nullable UnitCode superior(DivisionRow row) {
            return row.parent() == null ? null : UnitCode.of(row.parent());
        }

        private void send(UnitCommand command) {
            door.send(actor, command, UUID.randomUUID().toString());
        }
    }
}
