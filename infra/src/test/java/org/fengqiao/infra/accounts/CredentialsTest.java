package org.fengqiao.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fengqiao.infra.records.SqliteRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
    @TempDir
    Path folder;

    private SqliteRecords records;
    private Credentials credentials;

    @BeforeEach
    void open() {
        records = new SqliteRecords(folder.resolve("office.sqlite"));
        credentials = new Credentials(records);
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void there_is_none_before_the_first() {
        assertThat(credentials.none()).isTrue();
        credentials.add(credential("zhang", "1"));
        assertThat(credentials.none()).isFalse();
    }

    @Test
    void a_user_name_is_taken_once() {
        assertThat(credentials.add(credential("zhang", "1"))).isTrue();
        assertThat(credentials.add(credential("zhang", "2"))).isFalse();
        assertThat(credentials.ofAccount("2")).isEmpty();
        assertThat(credentials.find("zhang").orElseThrow().account()).isEqualTo("1");
    }

    @Test
    void what_was_taken_back_can_be_taken_again() {
        credentials.add(credential("zhang", "1"));
        credentials.remove(credential("zhang", "1"));
        assertThat(credentials.ofAccount("1")).isEmpty();
        assertThat(credentials.add(credential("zhang", "2"))).isTrue();
    }

    @Test
    void pages_name_every_account_once_and_nothing_else() {
        credentials.add(credential("li", "1"));
        credentials.add(credential("zhang", "2"));
        credentials.add(credential("an", "3"));
        var first = credentials.after("", 2);
        var second = credentials.after(first.getLast().userName(), 2);
        assertThat(first).extracting(Credential::userName).containsExactly("an", "li");
        assertThat(second).extracting(Credential::userName).containsExactly("zhang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Admin", "9lives", "a b", "@1", "a\n", "张三", "../etc"})
    void what_is_no_user_name_is_never_found(String text) {
        assertThat(UserName.isOne(text)).isFalse();
        assertThat(credentials.find(text)).isEmpty();
    }

    @Test
    void a_credential_does_not_tell_its_hash() {
        assertThat(credential("zhang", "1").toString()).doesNotContain("secret");
    }

    private static Credential credential(String userName, String account) {
        return Credential.of(account, userName, "secret");
    }
}
