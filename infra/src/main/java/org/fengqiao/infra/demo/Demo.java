package org.fengqiao.infra.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.contact.ContactCommand.PublishContact;
import org.fengqiao.domain.organisation.UnitCommand.OpenUnit;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.infra.Settings;
import org.fengqiao.infra.cli.Console;
import org.fengqiao.infra.divisions.DivisionFile;
import org.fengqiao.infra.engine.CaughtUp;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.sheets.OverdueSheet;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.projections.imports.Imports;
import org.fengqiao.projections.proposal.ProposalDesk;
import org.fengqiao.projections.units.Units;
import org.fengqiao.projections.worklist.Worklist;
import org.springframework.stereotype.Component;

/**
 * Fills an empty installation with Suzhou's centres, people and 300 invented petitions, a dozen calls to the hotline and a
 * few proposals, lived through the real commands under the days on which they happen (演示). Broken off, it goes on: every step is the same command again.
 */
@Component
public class Demo {
    private static final String MARK = "demo";
    private static final String DONE = "done ";
    private static final long SEED = 1963;
    private static final int DAYS = 220;

    private final Records records;
    private final OfficeClock clock;
    private final Imports imports;
    private final Units units;
    private final Accounts accounts;
    private final Cases cases;
    private final CommandDoor door;
    private final Attachments attachments;
    private final Hotline hotline;
    private final ProposalDesk proposals;
    private final Worklist worklist;
    private final CaughtUp caughtUp;
    private final OverdueSheet sheet;
    private final Settings settings;
    private final Console console;

    Demo(
            Records records,
            OfficeClock clock,
            Imports imports,
            Units units,
            Accounts accounts,
            Cases cases,
            CommandDoor door,
            Attachments attachments,
            Hotline hotline,
            ProposalDesk proposals,
            Worklist worklist,
            CaughtUp caughtUp,
            OverdueSheet sheet,
            Settings settings,
            Console console) {
        this.records = records;
        this.clock = clock;
        this.imports = imports;
        this.units = units;
        this.accounts = accounts;
        this.cases = cases;
        this.door = door;
        this.attachments = attachments;
        this.hotline = hotline;
        this.proposals = proposals;
        this.worklist = worklist;
        this.caughtUp = caughtUp;
        this.sheet = sheet;
        this.settings = settings;
        this.console = console;
    }

    public boolean done() {
        return mark().filter(mark -> mark.startsWith("\"" + DONE)).isPresent();
    }

    /** Begun at an earlier start and not finished. */
    public boolean brokenOff() {
        return mark().isPresent() && !done();
    }

    /** Nothing is here yet; asked once the read models have caught up. */
    public boolean isEmpty() {
        return units.top().isEmpty();
    }

    private Optional<String> mark() {
        return records.find(RecordTable.SETTINGS, MARK);
    }

    /** @param categories loads the categories; needed before petitions can be registered */
    public void live(Runnable categories) {
        var begun = begun();
        try {
            clock.setTo(begun.minus(DAYS, ChronoUnit.DAYS));
            console.say("demo.units");
            openCentres();
            openDepartments();
            publishContacts();
            categories.run();
            var cast = new Cast(accounts);
            cast.engage(settings.demoPassword());
            caughtUp.await();
            play(cast, begun);
            clock.followTheMachine();
            caughtUp.await();
            show(cast.passwords(settings.demoPassword()));
        } finally {
            clock.followTheMachine();
        }
        records.put(RecordTable.SETTINGS, MARK, "\"" + DONE + begun + "\"");
    }

    /** The day on which everything is counted back from, kept over a stop. */
    private Instant begun() {
        records.insert(RecordTable.SETTINGS, MARK, "\"" + clock.instant().truncatedTo(ChronoUnit.MINUTES) + "\"");
        return Instant.parse(mark().orElseThrow().replace("\"", ""));
    }

    private void openCentres() {
        try (var in = DivisionFile.SUZHOU.open()) {
            imports.divisions(new Actor.House(), new Upload("suzhou.csv", in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void openDepartments() {
        for (var row : Sections.table("units.csv")) {
            var code = UnitCode.of(row.get(0));
            var open = new OpenUnit(
                    code,
                    row.get(1),
                    UnitKind.valueOf(row.get(2)),
                    UnitLevel.valueOf(row.get(3)),
                    row.get(4).isEmpty() ? null : UnitCode.of(row.get(4)),
                    LocalDate.now(clock));
            door.send(new Actor.House(), open, "demo/" + code);
        }
        caughtUp.await();
    }

    /** Not of every unit, so that it is seen how the one above stands in; what it says of itself says that it is invented. */
    private void publishContacts() {
        for (var row : Sections.table("contacts.csv")) {
            var unit = UnitCode.of(row.get(0));
            var publish = new PublishContact(unit, DemoContact.of(row), LocalDate.now(clock));
            door.send(new Actor.House(), publish, "demo/contact/" + unit);
        }
    }

    private void play(Cast cast, Instant begun) {
        var now = LocalDateTime.ofInstant(begun, Moment.SHANGHAI);
        var chance = new Chance(SEED, Sections.read("phrases.txt"));
        var stories = new Storyteller(cast, chance, now).tell();
        var rings = new ArrayList<>(new Switchboard(cast, hotline, now).rings());
        rings.addAll(new Proposers(cast, proposals, worklist, now).rings());
        new Stage(cast, cases, door, attachments, clock, this::midnight).play(stories, rings, (over, all) -> {
            if (over % 50 == 0 || over.equals(all)) {
                console.progress("demo.progress", String.valueOf(over), String.valueOf(all));
            }
        });
        console.endProgress();
    }

    private void midnight() {
        caughtUp.await();
        sheet.note();
    }

    private void show(Map<String, String> passwords) {
        console.say("demo.accounts");
        Sections.table("people.csv")
                .forEach(row -> console.say(
                        "demo.account",
                        String.format("%-22s", row.get(0)),
                        String.format("%-18s", passwords.get(row.get(0))),
                        row.get(1),
                        units.nameOf(UnitCode.of(row.get(2)))));
    }
}
