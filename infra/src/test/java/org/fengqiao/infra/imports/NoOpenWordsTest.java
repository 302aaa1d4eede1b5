package org.fengqiao.infra.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.infra.letters.LetterFile;
import org.fengqiao.infra.table.Upload;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.cases.ContactWish;
import org.fengqiao.projections.cases.NewPetition;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.imports.Imports;
import org.fengqiao.projections.words.Vault;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.projections.worklist.Worklist.By;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words about people are sealed at the edge: outside the answers to those who may read them they are nowhere. */
class NoOpenWordsTest {
    private static final Actor.Staff AUDITOR = new Actor.Staff("auditor", House.DISTRICT, Set.of(Duty.AUDITOR));
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));
    private static final String NAME = "欧阳知秋";
    private static final String PHONE = "19900007788";
    private static final String TEXT = "楼上漏水三个月，天花板已经发霉，物业推来推去。";

    @TempDir
    Path data;

    @Test
    void no_word_of_a_letter_or_a_name_lies_open_in_a_file_a_collection_or_a_log_line() throws Exception {
        var words = new ArrayList<String>(List.of(NAME, PHONE, TEXT));
        var said = new ByteArrayOutputStream();
        var out = System.out;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try (var house = House.withCentres(data)) {
            words.addAll(importSample(house));
            lodge(house);
            assertThat(search(house, words)).as("collections of the read store").isEmpty();
            assertThat(searchFiles(words)).as("while it runs").isEmpty();
        } finally {
            System.setOut(out);
        }
        assertThat(words).hasSizeGreaterThan(40);
        assertThat(searchFiles(words)).as("files of the data folder").isEmpty();
        assertThat(found("log", said.toByteArray(), words)).as("log lines").isEmpty();
        assertThat(found("proof", TEXT.getBytes(StandardCharsets.UTF_8), words))
                .as("it can find")
                .isNotEmpty();
    }

    @Test
    void without_the_keys_history_queue_and_counts_stay_whole_and_the_words_are_gone() throws Exception {
        var key = data.resolve("keys").resolve("master.key");
        String caseId;
        int events;
        List<String> numbers;
        Object counts;
        try (var house = House.withCentres(data)) {
            importSample(house);
            caseId = lodge(house);
            events = house.get(CaseHistory.class).of(caseId).size();
            numbers = numbers(house);
            counts = house.get(Worklist.class).counts(AUDITOR, House.DISTRICT, By.STATE);
            assertThat(numbers).hasSizeGreaterThan(10);
        }

        Files.move(key, data.resolve("withheld"));

        try (var house = House.start(data)) {
            assertThat(house.get(Vault.class).withheld()).isTrue();
            assertThat(house.get(CaseHistory.class).of(caseId)).hasSize(events);
            assertThat(numbers(house)).isEqualTo(numbers);
            assertThat(house.get(Worklist.class).counts(AUDITOR, House.DISTRICT, By.STATE))
                    .isEqualTo(counts);
            assertThat(house.get(Worklist.class)
                            .page(AUDITOR, Filter.all(House.DISTRICT), Order.NUMBER, null, 100)
                            .items())
                    .allSatisfy(item -> assertThat(item.title() + item.name()).isEmpty());
        }
    }

    private static List<String> numbers(House house) {
        return house
                .get(Worklist.class)
                .page(AUDITOR, Filter.all(House.DISTRICT), Order.NUMBER, null, 100)
                .items()
                .stream()
                .map(Worklist.Item::number)
                .toList();
    }

    /** Imports the sample that ships; answers its words. */
    private static List<String> importSample(House house) throws IOException {
        var words = new ArrayList<String>();
        byte[] sample;
        try (InputStream in =
                Objects.requireNonNull(NoOpenWordsTest.class.getResourceAsStream("/samples/letters-sample.csv"))) {
            sample = in.readAllBytes();
        }
        LetterFile.open(Upload.of(sample))
                .read(
                        LocalDate.now().plusYears(1),
                        row -> {
                            words.add(row.title());
                            words.add(row.user());
                            words.add(row.text()
                                    .substring(0, Math.min(12, row.text().length())));
                            if (row.answer() != null) {
                                words.add(row.answer().text());
                            }
                        },
                        bad -> {},
                        () -> false);
        var done = house.importLetters(
                House.DISTRICT, "sample", new org.fengqiao.projections.attachments.Upload("sample.csv", sample));
        assertThat(done.state()).isEqualTo(Imports.State.COMPLETED);
        assertThat(done.imported()).isPositive();
        words.removeIf(String::isBlank);
        return words;
    }

    private static String lodge(House house) {
        var petition = new NewPetition(
                Channel.NETWORK,
                House.STREET,
                LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")),
                NAME,
                PHONE,
                "桂香苑三幢",
                1,
                null,
                "楼上漏水无人处理",
                TEXT,
                null,
                null,
                null,
                Accused.NOBODY,
                List.of(),
                ContactWish.NONE,
                null);
        return house.get(Cases.class)
                .lodge(new Actor.Complainant("new"), petition, "k")
                .caseId();
    }

    private static List<String> search(House house, List<String> words) {
        var database = house.get(MongoDatabase.class);
        var found = new ArrayList<String>();
        for (var name : database.listCollectionNames()) {
            for (var document : database.getCollection(name).find()) {
                found.addAll(found(name, document.toString().getBytes(StandardCharsets.UTF_8), words));
            }
        }
        return found;
    }

    private List<String> searchFiles(List<String> words) throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(data)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    found.addAll(found(file.getFileName().toString(), Files.readAllBytes(file), words));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return found;
    }

    private static List<String> found(String where, byte[] content, List<String> words) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        return words.stream()
                .filter(word -> CHARSETS.stream()
                        .anyMatch(charset ->
                                text.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1))))
                .map(word -> where + ": " + word)
                .toList();
    }
}
