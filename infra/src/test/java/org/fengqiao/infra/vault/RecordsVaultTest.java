package org.fengqiao.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.SqliteRecords;
import org.fengqiao.projections.hotissue.Shortened;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsVaultTest {
    private static final KeyId OUTER = KeyId.caseOuter("c1");
    private static final KeyId INNER = KeyId.caseInner("c1");
    private static final String WORDS = "张三 𠮷 13900001111";

    @TempDir
    Path folder;

    Records records;
    Vault vault;

    @BeforeEach
    void openVault() {
        records = new SqliteRecords(folder.resolve("office.sqlite"));
        vault = reopened(null);
    }

    @AfterEach
    void closeStore() {
        records.close();
    }

    @Test
    void whatWasSealedIsOpenedAgainAlsoAfterARestart() {
        Sealed sealed = vault.seal(OUTER, WORDS);

        assertThat(vault.open(sealed)).hasValue(WORDS);
        assertThat(reopened(null).open(sealed)).hasValue(WORDS);
        assertThat(vault.open(vault.seal(OUTER, ""))).hasValue("");
    }

    @Test
    void theSameWordsNeverLookTheSame() {
        assertThat(vault.seal(OUTER, WORDS)).isNotEqualTo(vault.seal(OUTER, WORDS));
    }

    @Test
    void wordsUnderAnotherKeyOrChangedOnesOpenToNothing() {
        Sealed sealed = vault.seal(OUTER, WORDS);
        vault.seal(INNER, "x");

        assertThat(vault.open(new Sealed(INNER.value(), sealed.nonce(), sealed.ciphertext())))
                .isEmpty();
        assertThat(vault.open(new Sealed(
                        OUTER.value(), sealed.nonce(), vault.seal(OUTER, WORDS).ciphertext())))
                .isEmpty();
        assertThat(vault.open(new Sealed(OUTER.value(), "not base64!", "?"))).isEmpty();
        assertThat(vault.open(new Sealed(OUTER.value(), "", ""))).isEmpty();
        assertThat(vault.open(new Sealed("case/unknown/outer", sealed.nonce(), sealed.ciphertext())))
                .isEmpty();
    }

    @Test
    void aRecordCopiedToAnotherKeyOpensNothing() {
        Sealed sealed = vault.seal(OUTER, WORDS);
        String wrapped = records.find(RecordTable.KEYS, OUTER.value()).orElseThrow();
        records.insert(RecordTable.KEYS, "case/stolen/outer", wrapped);

        assertThat(reopened(null).open(new Sealed("case/stolen/outer", sealed.nonce(), sealed.ciphertext())))
                .isEmpty();
        assertThatThrownBy(() -> reopened(null).seal(KeyId.caseOuter("stolen"), WORDS))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aForgottenKeyOpensNothingAndTheOthersStay() {
        Sealed outer = vault.seal(OUTER, WORDS);
        Sealed inner = vault.seal(INNER, "note");
        byte[] file = vault.seal(OUTER, new byte[] {1, 2});
        vault.forget(OUTER);

        assertThat(vault.open(outer)).isEmpty();
        assertThat(vault.open(OUTER, file)).isEmpty();
        assertThat(vault.open(inner)).hasValue("note");

        vault.seal(OUTER, "new words make a new key");
        assertThat(vault.open(outer)).isEmpty();
    }

    @Test
    void aPageIsOpenedAtOnceWithoutWhatIsErased() {
        Sealed one = vault.seal(OUTER, "1");
        Sealed two = vault.seal(OUTER, "2");
        Sealed erased = vault.seal(INNER, "3");
        vault.forget(INNER);

        assertThat(reopened(null).openAll(List.of(one, two, erased, one))).isEqualTo(Map.of(one, "1", two, "2"));
    }

    @Test
    void alteredWordsAmongManyHideNoOthers() {
        var many = IntStream.range(0, 20)
                .mapToObj(i -> vault.seal(KeyId.person("p" + i), WORDS))
                .toList();
        var mixed = IntStream.range(0, 20)
                .mapToObj(i -> i % 2 == 0 ? many.get(i) : underTheNameOf(many.get(i - 1), many.get(i)))
                .toList();

        assertThat(vault.openAll(mixed))
                .containsOnlyKeys(many.stream().filter(mixed::contains).toList())
                .hasSize(10);
    }

    private static Sealed underTheNameOf(Sealed other, Sealed words) {
        return new Sealed(other.keyId(), words.nonce(), words.ciphertext());
    }

    @Test
    void attachmentsAreSealedAsBytes() {
        byte[] content = "%PDF-1.7 scan".getBytes(UTF_8);
        byte[] sealed = vault.seal(OUTER, content);

        assertThat(new String(sealed, UTF_8)).doesNotContain("scan");
        assertThat(vault.open(OUTER, sealed)).hasValue(content);
        assertThat(vault.open(INNER, sealed)).isEmpty();
        assertThat(vault.open(OUTER, new byte[3])).isEmpty();
    }

    @Test
    void severalKeysAreMadeTogetherAndNeverReplaced() {
        Sealed sealed = vault.seal(OUTER, WORDS);
        vault.ensure(List.of(OUTER, INNER, KeyId.person("p1"), INNER));

        assertThat(records.findAll(RecordTable.KEYS, List.of("case/c1/outer", "case/c1/inner", "person/p1")))
                .hasSize(3);
        assertThat(reopened(null).open(sealed)).hasValue(WORDS);
    }

    @Test
    void manyWhoSealUnderANewKeyUseTheSame() {
        List<Sealed> sealed = IntStream.range(0, 32)
                .parallel()
                .mapToObj(i -> reopened(null).seal(KeyId.person("new"), WORDS))
                .toList();

        assertThat(reopened(null).openAll(sealed)).hasSize(32);
    }

    @Test
    void theMasterKeyLiesApartAndOnlyItsOwnerReadsIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void withoutTheMasterKeyTheWordsAreGoneAndNothingBreaks() throws IOException {
        Sealed sealed = vault.seal(OUTER, WORDS);
        byte[] file = vault.seal(OUTER, new byte[] {1});
        Path away = Files.move(keyFile(), folder.resolve("away"));

        Vault withheld = reopened(null);
        assertThat(withheld.withheld()).isTrue();
        assertThat(withheld.open(sealed)).isEmpty();
        assertThat(withheld.openAll(List.of(sealed))).isEmpty();
        assertThat(withheld.open(OUTER, file)).isEmpty();
        assertThat(withheld.grams("张三")).isEmpty();
        assertThat(keyFile()).as("no second master key is made").doesNotExist();
        assertThatThrownBy(() -> withheld.seal(OUTER, WORDS))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("words.keys-withheld"));

        Files.move(away, keyFile());
        assertThat(reopened(null).open(sealed)).hasValue(WORDS);
    }

    @Test
    void aForeignOrMalformedMasterKeyWithholdsTheKeysToo() {
        Sealed sealed = vault.seal(OUTER, WORDS);

        for (String given : List.of(Base64.getEncoder().encodeToString(new byte[32]), "AAAA", "no base64 at all")) {
            assertThat(reopened(given).withheld()).as(given).isTrue();
            assertThat(reopened(given).open(sealed)).as(given).isEmpty();
        }
        assertThat(RecordsVault.withKeysWithheld().open(sealed)).isEmpty();
    }

    @Test
    void aGivenMasterKeyNeedsNoFile() throws IOException {
        try (Records fresh = new SqliteRecords(folder.resolve("fresh/office.sqlite"))) {
            String given = Base64.getEncoder().encodeToString(AesGcm.randomKey());
            Path file = folder.resolve("fresh/keys/master.key");
            Sealed sealed = RecordsVault.open(fresh, file, given).seal(OUTER, WORDS);

            assertThat(file).doesNotExist();
            assertThat(RecordsVault.open(fresh, file, given).open(sealed)).hasValue(WORDS);
        }
    }

    @Test
    void noFileAndNoTextOfTheVaultHoldsWordsOrKeys() throws IOException {
        Sealed sealed = vault.seal(OUTER, WORDS);
        vault.seal(OUTER, WORDS.getBytes(UTF_8));
        List<String> grams = vault.grams(WORDS);
        String master = Files.readString(keyFile());

        assertThat(List.of(sealed.toString(), sealed.ciphertext(), vault.toString(), grams.toString()))
                .noneMatch(text -> text.contains("张三") || text.contains("13900001111") || text.contains(master));
        assertThat(new MasterKey(AesGcm.randomKey())).hasToString("MasterKey");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(keyFile()))
                    .toList()) {
                assertThat(new String(Files.readAllBytes(file), UTF_8))
                        .as(file.toString())
                        .doesNotContain("张三", "13900001111", master);
            }
        }
    }

    @Test
    void gramsFindPartsOfANameWhateverItsWidthAndCase() {
        List<String> name = vault.grams("欧阳 Ａnna，𠮷野");

        assertThat(name).containsAll(vault.grams("阳a")).containsAll(vault.grams("ANNA 𠮷"));
        assertThat(name).doesNotContainAnyElementsOf(vault.grams("阳欧"));
        assertThat(name)
                .doesNotHaveDuplicates()
                .allSatisfy(gram -> assertThat(gram).hasSize(12));
        assertThat(vault.grams("王")).hasSize(1);
        assertThat(vault.grams(" ，")).isEmpty();
        assertThat(reopened(null).grams("欧阳")).as("the same after a restart").isEqualTo(vault.grams("欧阳"));
    }

    @Test
    void shortenedAndSingleHashesAreThoseOfTheGrams() {
        var hashing = vault.hashing();
        for (var words : List.of("欧阳 Ａnna，𠮷野 欧阳", "王", " ，", "")) {
            assertThat(hashing.shortened(words)).as(words).isEqualTo(String.join("", Shortened.of(vault.grams(words))));
        }
        assertThat(hashing.characters("欧阳 Ａ，𠮷欧")).containsExactly(one("欧"), one("阳"), one("a"), one("𠮷"));
    }

    private String one(String character) {
        return vault.grams(character).getFirst();
    }

    private Path keyFile() {
        return folder.resolve("keys").resolve("master.key");
    }

    private RecordsVault reopened(String given) {
        return RecordsVault.open(records, keyFile(), given);
    }
}
