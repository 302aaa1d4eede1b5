package org.fengqiao.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps docs/model/authority.md true: every permission × duty × relation. */
class AuthorityDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/model/authority.md");

    @Test
    void the_document_shows_what_the_authority_function_answers() throws IOException {
        var written = AuthorityDocument.write();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(DOCUMENT, written);
        }

        assertThat(DOCUMENT)
                .as(
                        "out of date: rewrite it with ./mvnw -pl domain -am test -Dtest=AuthorityDocumentTest -Dapprove=true")
                .content()
                .isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void somebody_may(Permission permission) {
        assertThat(Stream.of(Duty.values()))
                .anyMatch(duty -> !AuthorityDocument.granted(duty, permission).isEmpty());
    }
}
