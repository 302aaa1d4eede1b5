package org.fengqiao.infra.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Agreement;
import org.fengqiao.domain.petition.AgreementManner;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.Contact;
import org.fengqiao.domain.petition.ContactCommand.ChooseContact;
import org.fengqiao.domain.petition.HandlingCommand.AcceptPetition;
import org.fengqiao.domain.petition.HandlingCommand.PassPetition;
import org.fengqiao.domain.petition.HandlingCommand.ReissueQueryCode;
import org.fengqiao.domain.petition.HandlingCommand.TakePetition;
import org.fengqiao.domain.petition.IdentityCheck;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.TrackCommand.EndByAgreement;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.Application;
import org.fengqiao.infra.office.EmptyDataFolder;
import org.fengqiao.infra.office.Town;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.projections.cases.ContactWish;
import org.fengqiao.projections.cases.NewPetition;
import org.fengqiao.projections.notices.Digests;
import org.fengqiao.projections.notices.Digests.Wish;
import org.fengqiao.projections.notices.Outbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What complainants and officers are sent, from the command to a real mail server and a real gateway. */
@SpringBootTest(
        classes = {Application.class, Town.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmptyDataFolder.class)
@DirtiesContext
class MessagesTest {
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
    private static final List<String> MESSAGES = new CopyOnWriteArrayList<>();
    private static HttpServer sms;

    @Autowired
    Town town;

    @Autowired
    Cases cases;

    @Autowired
    Outbox outbox;

    @Autowired
    Digests digests;

    @Autowired
    DigestSheet sheet;

    @Autowired
    Records records;

    @Autowired
    AccessLog log;

    @DynamicPropertySource
    static void gateways(DynamicPropertyRegistry properties) throws IOException {
        MAIL.start();
        sms = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        sms.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var wrong = body.contains("13000000000");
            MESSAGES.add(body);
            var answer = "{\"id\": \"%s\"}"
                    .formatted(exchange.getRequestHeaders().getFirst("Idempotency-Key"))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(wrong ? 400 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        sms.start();
        properties.add(
                "fengqiao.outbox.sms.url",
                () -> "http://127.0.0.1:" + sms.getAddress().getPort() + "/");
        properties.add("fengqiao.outbox.mail.host", () -> "127.0.0.1");
        properties.add("fengqiao.outbox.mail.port", () -> MAIL.getSmtp().getPort());
        properties.add("fengqiao.outbox.mail.from", () -> "platform@example.cn");
        properties.add("fengqiao.outbox.mail.start-tls", () -> "false");
        properties.add("fengqiao.counter.public-address", () -> "https://petitions.example.cn/");
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
        sms.stop(0);
    }

    private Lodged lodge(ContactWish contact) {
        var petition = new NewPetition(
                Channel.LETTER,
                Town.COMMUNITY,
                town.today(),
                "张小三",
                "13800000000",
                "定慧寺巷1号",
                1,
                null,
                "楼道灯坏了",
                "请修。",
                null,
                null,
                null,
                Accused.NOBODY,
                List.of(),
                contact,
                null);
        return cases.lodge(officer(), petition, Town.random());
    }

    private Actor.Staff officer() {
        return town.person("community.officer");
    }

    private void register(Lodged lodged) {
        cases.send(officer(), new RegisterPetition(lodged.caseId(), PetitionKind.APPEAL, Town.CATEGORY), Town.random());
    }

    private static List<String> about(String words) {
        return MESSAGES.stream().filter(body -> body.contains(words)).toList();
    }

    @Test
    void a_text_message_says_number_and_page_and_nothing_of_the_matter() {
        var lodged = lodge(new ContactWish(Means.SMS, "13811111111", false));
        register(lodged);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(about("13811111111"))
                        .singleElement()
                        .asString()
                        .contains(lodged.number().value(), "登记", "https://petitions.example.cn/counter/track?number=")
                        .doesNotContain("楼道", "张小三", "定慧寺巷"));
        assertThat(records.after(RecordTable.OUTBOX, "", 100).toString()).doesNotContain("13811111111");
    }

    @Test
    void a_confidential_one_not_even_the_number() {
        var lodged = lodge(new ContactWish(Means.SMS, "13822222222", true));
        register(lodged);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(about("13822222222"))
                        .singleElement()
                        .asString()
                        .doesNotContain(lodged.number().value(), "信访", "楼道"));
    }

    @Test
    void that_the_query_code_was_replaced_is_told_in_plain_words_even_where_the_contact_is_confidential() {
        var lodged = lodge(new ContactWish(Means.SMS, "13855555555", true));
        var words = cases.wordsOf(lodged.caseId()).inner("看了身份证");
        cases.reissueCode(
                officer(), new ReissueQueryCode(lodged.caseId(), IdentityCheck.IDENTITY_CARD, words), Town.random());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(about("13855555555"))
                        .singleElement()
                        .asString()
                        .contains("查询码已经更换", "不是您本人")
                        .doesNotContain(lodged.number().value(), "信访", "counter"));
    }

    @Test
    void an_agreement_is_told_as_an_answer_and_its_words_are_not() {
        var lodged = lodge(new ContactWish(Means.SMS, "13844444444", false));
        var id = lodged.caseId();
        var today = new Notice(NoticeManner.POST, town.today());
        register(lodged);
        cases.send(officer(), new AcceptPetition(id, today), Town.random());
        var words = cases.wordsOf(id);
        var agreement = new Agreement(
                AgreementManner.SETTLEMENT, town.today(), words.outer("物业与张小三"), words.outer("三日内修好楼道灯"), null);
        cases.send(officer(), new EndByAgreement(id, agreement, today), Town.random());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(about("13844444444"))
                        .anySatisfy(body -> assertThat(body)
                                .contains(lodged.number().value(), "已经答复")
                                .doesNotContain("楼道", "物业", "张小三")));
    }

    @Test
    void whoever_chose_nothing_or_changed_their_mind_is_sent_nothing_more() throws MessagingException {
        var silent = lodge(ContactWish.NONE);
        var changed = lodge(new ContactWish(Means.SMS, "13833333333", false));
        cases.send(
                new Actor.Complainant(changed.caseId()),
                new ChooseContact(
                        changed.caseId(),
                        new Contact(Means.EMAIL, cases.wordsOf(changed.caseId()).person("zhang@example.cn"), false)),
                Town.random());
        register(silent);
        register(changed);

        await().atMost(Duration.ofSeconds(30)).until(() -> mailsTo("zhang@example.cn") == 1);
        assertThat(about("13833333333")).isEmpty();
        assertThat(about(silent.number().value())).isEmpty();
    }

    @Test
    void what_the_gateway_refuses_lies_with_the_administrator_who_sends_it_again_or_gives_it_up() {
        register(lodge(new ContactWish(Means.SMS, "13000000000", false)));
        var chief = town.person("chief");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> outbox.stuck(chief, null, 10).size() == 1);
        var stuck = outbox.stuck(chief, null, 10).getFirst();
        assertThat(stuck.failure()).isEqualTo("refused-400");

        var denied = catchThrowableOfType(Refused.class, () -> outbox.stuck(officer(), null, 10));
        assertThat(denied.code()).isEqualTo("authority.denied");
        assertThat(catchThrowableOfType(Refused.class, () -> outbox.discard(officer(), stuck.id())))
                .isNotNull();

        outbox.retry(chief, stuck.id());
        await().atMost(Duration.ofSeconds(30)).until(() -> about("13000000000").size() == 2);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> outbox.find(chief, stuck.id()).isPresent());
        outbox.discard(chief, stuck.id());
        assertThat(outbox.stuck(chief, null, 10)).isEmpty();
        assertThat(catchThrowableOfType(Refused.class, () -> outbox.retry(chief, stuck.id()))
                        .code())
                .isEqualTo("outbox.unknown");
        assertThat(log.latest(Long.MAX_VALUE, 50))
                .filteredOn(entry -> entry.access().kind() == AccessKind.ADMINISTERED)
                .extracting(entry -> entry.access())
                .extracting(Access::detail)
                .contains("outbox.retried:" + stuck.id(), "outbox.discarded:" + stuck.id());
    }

    @Test
    void a_digest_goes_out_once_a_day_to_who_wants_it_and_has_something_unread() throws MessagingException {
        var neighbour = town.person("neighbour.officer");
        var director = town.person("community.director");
        digests.keep(neighbour, new Wish(0, "neighbour@example.cn"), Locale.SIMPLIFIED_CHINESE);
        digests.keep(director, new Wish(0, "director@example.cn"), Locale.ENGLISH);
        assertThat(digests.of(director)).isEqualTo(new Wish(0, "director@example.cn"));
        assertThat(records.find(RecordTable.DIGESTS, director.account()).orElseThrow())
                .doesNotContain("director@example.cn");
        var lodged = lodge(ContactWish.NONE);
        cases.send(officer(), new TakePetition(lodged.caseId()), Town.random());
        cases.send(officer(), new PassPetition(lodged.caseId(), director.account()), Town.random());

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            sheet.put();
            assertThat(mailsTo("director@example.cn")).isEqualTo(1);
        });
        sheet.put();
        await().pollDelay(Duration.ofSeconds(3)).until(() -> mailsTo("director@example.cn") == 1);
        assertThat(mailsTo("neighbour@example.cn")).isZero();
        assertThat(mail("director@example.cn"))
                .contains("1 unread notice", "Passed on: 1")
                .doesNotContain(lodged.number().value(), "楼道");
    }

    @Test
    void what_is_no_address_is_kept_for_nobody() {
        var wrong = catchThrowableOfType(
                Refused.class, () -> digests.keep(officer(), new Wish(8, "nobody"), Locale.ENGLISH));
        assertThat(wrong.code()).isEqualTo("digest.address-shape");
        digests.keep(officer(), Wish.NONE, Locale.ENGLISH);
        assertThat(digests.of(officer())).isEqualTo(Wish.NONE);
    }

    private static long mailsTo(String address) throws MessagingException {
        long count = 0;
        for (var mail : MAIL.getReceivedMessages()) {
            count += mail.getAllRecipients()[0].toString().equals(address) ? 1 : 0;
        }
        return count;
    }

    private static String mail(String address) throws MessagingException {
        for (var mail : MAIL.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                return mail.getSubject() + "\n" + GreenMailUtil.getBody(mail);
            }
        }
        throw new AssertionError("no mail to " + address);
    }
}
