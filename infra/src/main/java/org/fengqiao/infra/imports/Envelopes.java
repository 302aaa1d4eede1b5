package org.fengqiao.infra.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.UUID;
import org.fengqiao.domain.petition.Complainant;
import org.fengqiao.domain.petition.IntakeCommand.ImportLetter;
import org.fengqiao.domain.petition.IntakeCommand.PastAnswer;
import org.fengqiao.domain.petition.IntakeCommand.Source;
import org.fengqiao.domain.petition.Letter;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.infra.imports.People.Persons;
import org.fengqiao.infra.letters.LetterRow;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/** Makes sealed commands of open letters (信件封装). */
record Envelopes(Vault vault, Job job, Persons persons) {
    private static final int LONGEST_LABEL = 40;

    /** The same letter of the same system is the same case, whatever file and centre it comes with. */
    String caseId(LetterRow row) {
        var name = job.source() + "/" + row.sourceNumber();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Who signed nothing is somebody else in each letter. */
    String person(LetterRow row) {
        var user = row.user().isEmpty() ? "/" + row.sourceNumber() : row.user();
        return persons.of(job.source(), user);
    }

    ImportLetter seal(LetterRow row, PetitionNumber number) {
        var caseId = caseId(row);
        var person = person(row);
        var outer = KeyId.caseOuter(caseId);
        var answer = row.answer();
        return new ImportLetter(
                caseId,
                number,
                job.centre(),
                moment(row.writtenAt(), row.minuteKnown()),
                new Complainant(person, vault.seal(KeyId.person(person), row.user()), null, null, 1),
                new Letter(vault.seal(outer, row.title()), vault.seal(outer, row.text()), null, null),
                new Source(job.source(), row.sourceNumber(), label(row), row.against(), row.likes()),
                answer == null
                        ? null
                        : new PastAnswer(vault.seal(outer, answer.text()), moment(answer.at(), answer.minuteKnown())));
    }

    private static Moment moment(LocalDateTime at, boolean minuteKnown) {
        return minuteKnown ? Moment.atMinute(at) : Moment.onDay(at.toLocalDate());
    }

    /** A label is a field's name; what is longer is a text and would lie open. */
    private static @Nullable String label(LetterRow row) {
        var label = row.label();
        return label == null || label.length() > LONGEST_LABEL ? null : label;
    }
}
