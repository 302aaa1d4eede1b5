package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.authority.Duty.ADMINISTRATOR;
import static org.fengqiao.domain.authority.Duty.AUDITOR;
import static org.fengqiao.domain.authority.Duty.DIRECTOR;
import static org.fengqiao.domain.authority.Duty.PETITION_OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.domain.organisation.UnitCommand.OpenUnit;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.infra.accounts.Placing;
import org.fengqiao.infra.papers.ShippedWords;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.accounts.Accounts.NewAccount;
import org.fengqiao.projections.categories.CategoryKeeping;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.papers.PaperForms;
import org.fengqiao.projections.units.UnitKeeping;
import org.fengqiao.projections.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole platform on a port of its own, with a district, a street and a community below it, a neighbour, and people.
 * All tests of the interface share one.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class OfficeOnTheNet {
    static final String DISTRICT = "320508000000";
    static final String STREET = "320508015000";
    static final String COMMUNITY = "320508015023";
    static final String NEIGHBOUR = "320583000000";
    static final String PASSWORD = "枫桥 experience 2026";
    static final String CATEGORY = "01";

    /** What an accepting says about the telling, where somebody can be reached. */
    static final String TOLD = "{\"notice\": {\"manner\": \"post\"}}";

    private static final Map<String, String> ACCOUNTS = new ConcurrentHashMap<>();
    private static final AtomicBoolean FURNISHED = new AtomicBoolean();

    @Autowired
    Accounts accounts;

    @Autowired
    Placing placing;

    @Autowired
    private UnitKeeping unitKeeping;

    @Autowired
    private Units units;

    @Autowired
    private CategoryKeeping categoryKeeping;

    @Autowired
    private CategoryTree categories;

    @Autowired
    private PaperForms forms;

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void aFolderOfItsOwn(DynamicPropertyRegistry registry) throws IOException {
        Path folder = Files.createTempDirectory("fengqiao-net");
        registry.add("fengqiao.data", folder::toString);
    }

    @BeforeEach
    void furnish() {
        if (FURNISHED.getAndSet(true)) {
            return;
        }
        unit("320500000000", UnitLevel.CITY, null);
        unit(DISTRICT, UnitLevel.DISTRICT, "320500000000");
        unit(NEIGHBOUR, UnitLevel.DISTRICT, "320500000000");
        unit(STREET, UnitLevel.STREET, DISTRICT);
        unit(COMMUNITY, UnitLevel.COMMUNITY, STREET);
        if (categories.find(CATEGORY).isEmpty()) {
            categoryKeeping.send(new Actor.House(), new AddCategory(CATEGORY, null, "城乡建设", null, 1, today()), id());
            shown(() -> categories.find(CATEGORY).isPresent());
        }
        var house = new Actor.House();
        if (forms.templates(house, PaperKind.RECEIPT).versions().isEmpty()) {
            forms.revise(house, PaperKind.RECEIPT, ShippedWords.template(PaperKind.RECEIPT), today(), id());
        }
        account("keeper", "320500000000", ADMINISTRATOR);
        account("auditor.all", "320500000000", AUDITOR);
        account("officer.district", DISTRICT, PETITION_OFFICER);
        account("director.district", DISTRICT, DIRECTOR);
        account("officer.street", STREET, PETITION_OFFICER);
        account("officer.community", COMMUNITY, PETITION_OFFICER);
        account("officer.neighbour", NEIGHBOUR, PETITION_OFFICER);
    }

    void unit(String code, UnitLevel level, String superior) {
        if (units.find(UnitCode.of(code)).isPresent()) {
            return;
        }
        var above = superior == null ? null : UnitCode.of(superior);
        unitKeeping.send(
                new Actor.House(),
                new OpenUnit(UnitCode.of(code), "单位" + code, UnitKind.CENTRE, level, above, today()),
                id());
        shown(() -> units.find(UnitCode.of(code)).isPresent());
    }

    /** The first rows come through cold code; a test waits for them longer than a person would. */
    private static void shown(Callable<Boolean> there) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(there);
    }

    String account(String userName, String unit, Duty... duties) {
        var opened = accounts.open(
                new Actor.House(), new NewAccount(userName, "某某", UnitCode.of(unit), Set.of(duties)), PASSWORD);
        shown(() -> accounts.staff(userName).isPresent());
        ACCOUNTS.put(userName, opened.account());
        return opened.account();
    }

    static String accountOf(String userName) {
        return ACCOUNTS.get(userName);
    }

    Net nobody() {
        return new Net("http://localhost:" + port, null, null);
    }

    Net as(String userName) {
        return nobody().as(userName, PASSWORD);
    }

    Net district() {
        return as("officer.district");
    }

    /** A fresh petition at the district: its number and the code of its complainant. */
    Net.Answer lodged() {
        var answer = district().post("/petitions", """
                {"name": "李雷", "phone": "13800000001", "address": "平江路 1 号",
                 "title": "路灯不亮", "text": "小区门口的路灯坏了三个月，晚上很黑。"}""");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    /** A petition in work at the district. */
    String accepted(String kind) {
        var number = lodged().at("number");
        act(number, "register", "{\"kind\": \"" + kind + "\", \"category\": \"" + CATEGORY + "\"}");
        act(number, "accept", TOLD);
        return number;
    }

    /** The last word of the district on a petition of the community, after a hearing and served: its receipt. */
    Net.Answer heardToTheEnd() {
        var lodged = as("officer.community").post("/petitions", """
                {"name": "李雷", "phone": "13800000001", "address": "平江路 1 号",
                 "title": "路灯不亮", "text": "小区门口的路灯坏了三个月，晚上很黑。"}""");
        var number = lodged.at("number");
        var opinion = """
                {"outcome": "EXPLAINED", "request": "修路灯", "factsAndReasons": "属实", "opinion": "一周修好",
                 "legalBasis": "条例", "notice": {"manner": "post"}}""";
        var judged = """
                {"outcome": "UPHELD", "facts": "属实", "opinion": "维持", "legalBasis": "条例", "notice": {"manner": "post"}}""";
        var why = "{\"reasons\": \"不服\"}";
        act("officer.community", number, "register", "{\"kind\": \"appeal\", \"category\": \"" + CATEGORY + "\"}");
        act("officer.community", number, "accept", TOLD);
        act("officer.community", number, "answer", opinion);
        act("officer.community", number, "ask-for-review", why);
        act("officer.street", number, "conclude-review", judged);
        act("officer.street", number, "ask-for-review", why);
        act("officer.district", number, "open-hearing", """
                {"words": "听取各方", "sitting": {"at": "%sT09:00", "place": "二楼", "presiding": "李某"}}""".formatted(today()));
        act("officer.district", number, "end-hearing", "{\"words\": \"笔录\"}");
        act("officer.district", number, "conclude-review", judged);
        act(
                "officer.district",
                number,
                "serve",
                "{\"manner\": \"post\", \"result\": \"received\", \"words\": \"本人签收\"}");
        return lodged;
    }

    Net.Answer act(String number, String action, String body) {
        return act("officer.district", number, action, body);
    }

    Net.Answer act(String who, String number, String action, String body) {
        var answer = as(who).post("/petitions/" + number + "/" + action, body);
        assertThat(answer.status()).as(action + " " + answer.text()).isEqualTo(200);
        return answer;
    }

    static String id() {
        return UUID.randomUUID().toString();
    }

    static LocalDate today() {
        return LocalDate.now(Moment.SHANGHAI);
    }
}
