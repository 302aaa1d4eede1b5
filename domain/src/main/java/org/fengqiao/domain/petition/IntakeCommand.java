package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What brings a petition in and says what it is: commands (受理前命令). */
public sealed interface IntakeCommand extends PetitionCommand {
    /**
     * 提出: on the net by the complainant, or by an officer on someone's behalf; P01, P02, P04, P05.
     *
     * @param unit where it is brought; when that unit is accused, the nearest superior outside the wall gets it (P14)
     * @param visitors how many came in person (来访人数); null when all did, and for other channels
     * @param contact how the complainant wants to be told
     * @param representatives who speaks for those who stand behind it (代表人), under the complainant's key; null when nobody
     *     was named
     */
    record LodgePetition(
            String caseId,
            PetitionNumber number,
            Channel channel,
            UnitCode unit,
            LocalDate receivedOn,
            Complainant complainant,
            @Nullable Integer visitors,
            Letter letter,
            @Nullable Sealed oralRecord,
            List<Attachment> attachments,
            Accused accused,
            Contact contact,
            @Nullable Sealed representatives)
            implements IntakeCommand {
        /** Of somebody who wants nothing but what the law demands. */
        public LodgePetition(
                String caseId,
                PetitionNumber number,
                Channel channel,
                UnitCode unit,
                LocalDate receivedOn,
                Complainant complainant,
                @Nullable Integer visitors,
                Letter letter,
                @Nullable Sealed oralRecord,
                List<Attachment> attachments,
                Accused accused) {
            this(
                    caseId,
                    number,
                    channel,
                    unit,
                    receivedOn,
                    complainant,
                    visitors,
                    letter,
                    oralRecord,
                    attachments,
                    accused,
                    Contact.NONE,
                    null);
        }

        @Override
        public Permission permission() {
            return Permission.LODGE;
        }
    }

    /** 导入: a letter of another system enters with the dates it had there, and its answer if it was answered. */
    record ImportLetter(
            String caseId,
            PetitionNumber number,
            UnitCode unit,
            Moment writtenAt,
            Complainant complainant,
            Letter letter,
            Source source,
            @Nullable PastAnswer answer)
            implements IntakeCommand {
        @Override
        public Permission permission() {
            return Permission.IMPORT;
        }
    }

    /**
     * Where an imported letter comes from (来源).
     *
     * @param system for example {@code mayor-mailbox}
     * @param number its number there
     * @param label its label there (一级标签); null when it had none
     */
    record Source(String system, String number, @Nullable String label, int against, int likes) {}

    /** An answer that was given before the import, at its own date (历史答复). */
    record PastAnswer(Sealed words, Moment at) {}

    /** 登记: what it asks for and which field it is in; P06. */
    record RegisterPetition(String caseId, PetitionKind kind, String category) implements IntakeCommand {
        @Override
        public Permission permission() {
            return Permission.REGISTER;
        }
    }

    /** 认定同一事项: an officer decides on a candidate that the platform showed; P03. */
    record DecideSameMatter(
            String caseId,
            String otherCaseId,
            boolean same,
            @Nullable Sealed reason) implements IntakeCommand {
        @Override
        public Permission permission() {
            return Permission.REGISTER;
        }

        @Override
        public Optional<String> otherCase() {
            return Optional.of(otherCaseId);
        }
    }
}
