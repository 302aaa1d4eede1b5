package org.fengqiao.infra.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.IntakeCommand.LodgePetition;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.infra.engine.CommandDoor;
import org.fengqiao.infra.events.EventsFile;
import org.fengqiao.infra.office.Town;

/**
 * A command through the door, one client, against inserting the very same rows into a table of the same shape, in the
 * same folder with the same durability: WAL, {@code synchronous=FULL}, a commit for each. The projections run beside, as
 * they do in an office.
 */
final class Append {
    static final double LIMIT = 10;

    private static final int COLUMNS = 10;

    private final Running office;
    private final Lives lives;
    private final Scale scale;
    private final CommandDoor door;
    private final Actor officer;

    Append(Running office, Lives lives, Scale scale) {
        this.office = office;
        this.lives = lives;
        this.scale = scale;
        this.door = office.bean(CommandDoor.class);
        this.officer = office.bean(Town.class).person("district.officer");
    }

    List<Finding> run() throws Exception {
        var first = new Pairs();
        var further = new Pairs();
        try (var file = EventsFile.open(office.besideEvents("bare.sqlite"))) {
            for (var round = 0; round <= scale.rounds(); round++) {
                var lodgings = lives.lodgings(Town.DISTRICT, scale.appends());
                measure(lodgings, first, file);
                var ids = lodgings.stream().map(LodgePetition::caseId).toList();
                measure(each(ids, id -> new RegisterPetition(id, PetitionKind.APPEAL, Town.CATEGORY)), further, file);
                measure(each(ids, lives::note), further, file);
            }
        }
        return List.of(
                first.against(LIMIT, "append: a new petition / a bare insert"),
                further.against(LIMIT, "append: one more event of a petition / a bare insert"));
    }

    private static List<PetitionCommand> each(List<String> ids, Function<String, PetitionCommand> command) {
        return ids.stream().map(command).toList();
    }

    private void measure(List<? extends PetitionCommand> commands, Pairs pairs, DataSource file) throws Exception {
        var ids =
                IntStream.range(0, commands.size()).mapToObj(_ -> Town.random()).toList();
        var before = head();
        var ours = Pairs.seconds(() -> {
            for (var i = 0; i < commands.size(); i++) {
                door.send(officer, commands.get(i), ids.get(i));
            }
        });
        office.catchUp();
        var rows = rowsAfter(before);
        try (var connection = file.getConnection()) {
            pairs.add(ours, Pairs.seconds(() -> insert(connection, rows)), commands.size());
        }
    }

    private Connection events() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + office.events());
    }

    private long head() throws SQLException {
        try (var connection = events();
                var found =
                        connection.createStatement().executeQuery("SELECT max(globalIndex) FROM DomainEventEntry")) {
            return found.getLong(1);
        }
    }

    private List<Object[]> rowsAfter(long index) throws SQLException {
        var rows = new ArrayList<Object[]>();
        try (var connection = events();
                var found = connection
                        .createStatement()
                        .executeQuery("SELECT * FROM DomainEventEntry WHERE globalIndex > " + index)) {
            while (found.next()) {
                var row = new Object[COLUMNS];
                for (var i = 0; i < COLUMNS; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static void insert(Connection connection, List<Object[]> rows) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO DomainEventEntry VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var row : rows) {
                for (var i = 0; i < COLUMNS; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.executeUpdate();
            }
        }
    }
}
