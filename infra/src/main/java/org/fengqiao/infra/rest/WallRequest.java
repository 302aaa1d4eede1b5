package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.WallCommand.CorrectAccused;
import org.fengqiao.domain.petition.WallCommand.DeclineRecusal;
import org.fengqiao.domain.petition.WallCommand.DiscloseInterest;
import org.fengqiao.domain.petition.WallCommand.GrantRecusal;
import org.fengqiao.domain.petition.WallCommand.LiftRecusal;
import org.fengqiao.domain.petition.WallCommand.NameAccused;
import org.fengqiao.domain.petition.WallCommand.RequestRecusal;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** Who must not learn of it (隔离与回避); P12, P14. */
sealed interface WallRequest extends ActionRequest {
    /**
     * @param units codes of the accused units
     * @param people user names or accounts
     */
    record Accuse(
            @Nullable @JsonAlias("accused") List<UnitCode> units,
            @Nullable @JsonAlias("accounts") List<String> people) implements WallRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new NameAccused(on.caseId(), accused(units, people, on));
        }
    }

    /** All of them as they should have been named; none when nobody should. */
    record CorrectTheAccused(
            @Nullable @JsonAlias("accused") List<UnitCode> units,
            @Nullable @JsonAlias("accounts") List<String> people,

            @NotBlank @Size(max = TEXT) @JsonAlias("reasons")
            String reason)
            implements WallRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new CorrectAccused(
                    on.caseId(), accused(units, people, on), on.words().inner(reason));
        }
    }

    record Disclose(
            @NotBlank @Size(max = TEXT) @JsonAlias("reason") String reasons) implements WallRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new DiscloseInterest(on.caseId(), on.words().inner(reasons));
        }
    }

    /** @param account user name or account of who should stay away */
    record AskForRecusal(
            @NotBlank @Size(max = 80) @JsonAlias("userName") String account,

            @NotBlank @Size(max = TEXT) @JsonAlias("reason") String reasons)
            implements WallRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new RequestRecusal(
                    on.caseId(), on.accountOf(account), on.words().inner(reasons));
        }
    }

    record GrantTheRecusal(
            @NotBlank @Size(max = 80) @JsonAlias("userName") String account) implements WallRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new GrantRecusal(on.caseId(), on.accountOf(account));
        }
    }

    record LiftTheRecusal(
            @NotBlank @Size(max = 80) @JsonAlias("userName") String account,

            @NotBlank @Size(max = TEXT) @JsonAlias("reasons")
            String reason)
            implements WallRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new LiftRecusal(
                    on.caseId(), on.accountOf(account), on.words().inner(reason));
        }
    }

    record DeclineTheRecusal(
            @NotBlank @Size(max = 80) @JsonAlias("userName") String account,

            @NotBlank @Size(max = TEXT) @JsonAlias("reason") String reasons)
            implements WallRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new DeclineRecusal(
                    on.caseId(), on.accountOf(account), on.words().inner(reasons));
        }
    }

    private static Accused accused(@Nullable List<UnitCode> units, @Nullable List<String> people, OnCase on) {
        return new Accused(
                units == null ? List.of() : units,
                people == null ? List.of() : people.stream().map(on::accountOf).toList());
    }
}
