package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.domain.authority.Duty.ADMINISTRATOR;
import static org.fengqiao.domain.authority.Duty.PETITION_OFFICER;

import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.infra.accounts.SignIns;
import org.fengqiao.projections.partners.ApiKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AuthorityOverRestTest extends OfficeOnTheNet {
    @Autowired
    private ApiKeys keys;

    @Autowired
    private SignIns signIns;

    @Test
    void a_neighbour_may_neither_read_nor_act() {
        var number = lodged().at("number");
        var neighbour = as("officer.neighbour");
        assertThat(neighbour.get("/petitions/" + number).status()).isEqualTo(403);
        var act = neighbour.post("/petitions/" + number + "/withdraw", "");
        assertThat(act.status()).isEqualTo(403);
        assertThat(act.at("code")).isEqualTo("authority.denied");
        assertThat(act.header("Content-Type")).startsWith("application/problem+json");
        assertThat(neighbour.get("/worklist?centre=" + DISTRICT).status()).isEqualTo(403);
        assertThat(neighbour.get("/worklist").text()).doesNotContain(number);
    }

    @Test
    void a_community_does_not_see_what_its_street_and_district_hold() {
        var number = lodged().at("number");
        assertThat(as("officer.community").get("/petitions/" + number).status()).isEqualTo(403);
        assertThat(as("officer.community")
                        .post(
                                "/petitions",
                                "{\"name\": \"某\", \"title\": \"题\", \"text\": \"文\", \"centre\": \"" + STREET + "\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_administrator_reads_no_case() {
        var lodged = lodged();
        assertThat(as("keeper").get("/cases/" + lodged.at("caseId")).status()).isEqualTo(403);
        assertThat(as("keeper").get("/centres/" + DISTRICT).status()).isEqualTo(200);
    }

    @Test
    void who_may_not_rate_is_told_so_and_who_is_nobody_has_to_sign_in() {
        var number = lodged().at("number");
        assertThat(district()
                        .post("/petitions/" + number + "/rate", "{\"grade\": \"satisfied\"}")
                        .status())
                .isEqualTo(403);
        assertThat(nobody().get("/worklist").status()).isEqualTo(401);
        assertThat(nobody().post("/petitions", "{}").status()).isEqualTo(401);
        assertThat(nobody().get("/petitions/" + number).header("WWW-Authenticate"))
                .startsWith("Basic");
    }

    @Test
    void a_closed_account_is_out_with_its_next_request() {
        var account = account("leaves.soon", DISTRICT, PETITION_OFFICER);
        assertThat(as("leaves.soon").get("/worklist").status()).isEqualTo(200);
        var key = keys.issue(new Actor.House(), "partner", account).key();
        assertThat(nobody().withKey(key).get("/worklist").status()).isEqualTo(200);
        placing.close(new Actor.House(), account);
        assertThat(as("leaves.soon").get("/worklist").status()).isEqualTo(401);
        assertThat(nobody().withKey(key).get("/worklist").status()).isEqualTo(401);
    }

    @Test
    void five_wrong_passwords_lock_the_right_one_out() {
        account("forgets", DISTRICT, PETITION_OFFICER);
        for (var i = 0; i < 5; i++) {
            assertThat(nobody().as("forgets", "wrong").get("/worklist").status())
                    .isEqualTo(401);
        }
        var locked = as("forgets").get("/worklist");
        assertThat(locked.status()).isEqualTo(401);
        assertThat(locked.at("code")).isEqualTo("request.sign-in");
        var fresh = accounts.resetPassword(new Actor.House(), accountOf("forgets"));
        assertThat(nobody().as("forgets", fresh).get("/worklist").status()).isEqualTo(200);
        assertThat(as("forgets").get("/worklist").status()).isEqualTo(401);
    }

    @Test
    void a_key_acts_as_its_account_until_it_is_revoked() {
        var issued = keys.issue(new Actor.House(), "十二三四五热线", accountOf("officer.street"));
        var partner = nobody().withKey(issued.key());
        var lodged = partner.post("/petitions", "{\"name\": \"某\", \"title\": \"题\", \"text\": \"文\"}");
        assertThat(lodged.status()).as(lodged.text()).isEqualTo(201);
        assertThat(as("officer.street").get("/petitions/" + lodged.at("number")).at("holder"))
                .isEqualTo(STREET);
        assertThat(nobody().withKey(issued.key() + "x").get("/worklist").status())
                .isEqualTo(401);
        keys.revoke(new Actor.House(), issued.id());
        assertThat(partner.get("/worklist").status()).isEqualTo(401);
    }

    @Test
    void the_last_administrator_stays() {
        accounts.page(new Actor.House(), null, 1000).stream()
                .filter(row -> !row.closed() && !row.userName().equals("keeper"))
                .filter(row -> administers(row.userName()))
                .forEach(row -> placing.close(new Actor.House(), row.account()));
        var last = accountOf("keeper");
        assertThatThrownBy(() -> placing.close(new Actor.House(), last)).hasMessage("account.last-administrator");
        assertThatThrownBy(() -> placing.changeDuties(new Actor.House(), last, Set.of(PETITION_OFFICER)))
                .hasMessage("account.last-administrator");
        assertThat(as("keeper").get("/centres/" + DISTRICT).status()).isEqualTo(200);
    }

    private boolean administers(String userName) {
        return accounts.staff(userName)
                .filter(staff -> staff.has(ADMINISTRATOR))
                .isPresent();
    }

    @Test
    void a_session_of_a_closed_account_may_not_go_on() {
        var account = account("at.the.desk", DISTRICT, PETITION_OFFICER);
        var in = signIns.atTheDesk("203.0.113.9", "at.the.desk", PASSWORD).orElseThrow();
        assertThat(signIns.mayGoOn(account, in.at())).isTrue();
        placing.close(new Actor.House(), account);
        assertThat(signIns.mayGoOn(account, in.at())).isFalse();
    }
}
