package org.fengqiao.infra.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.infra.notices.Gateway.Letter;
import org.fengqiao.infra.notices.Gateway.NotSent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail to a real SMTP server in this process. */
class SmtpGatewayTest {
    private static final Letter LETTER = new Letter(Means.EMAIL, "zhang@example.cn", "信访事项办理进度", "已经登记。");

    private final GreenMail server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private SmtpGateway gateway(String user, String password) {
        var mail = new GatewaySettings.Mail(
                "127.0.0.1", server.getSmtp().getPort(), user, password, "platform@example.cn", false);
        return new SmtpGateway(mail, Duration.ofSeconds(5));
    }

    @Test
    void a_mail_arrives_as_it_was_written_under_an_id_that_follows_from_its_key()
            throws NotSent, MessagingException, IOException {
        gateway("", "").send("e1/ACCEPTED", LETTER);

        var mails = server.getReceivedMessages();
        assertThat(mails).hasSize(1);
        assertThat(mails[0].getAllRecipients()).extracting(Object::toString).containsExactly("zhang@example.cn");
        assertThat(mails[0].getSubject()).isEqualTo("信访事项办理进度");
        assertThat(mails[0].getContent().toString().strip()).isEqualTo("已经登记。");
        assertThat(mails[0].getFrom()).extracting(Object::toString).containsExactly("platform@example.cn");
        assertThat(mails[0].getMessageID()).isEqualTo("<e1.ACCEPTED@example.cn>");
        assertThat(mails[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_repetition_has_the_same_id() throws NotSent, MessagingException {
        gateway("", "").send("e1/ACCEPTED", LETTER);
        gateway("", "").send("e1/ACCEPTED", LETTER);

        var mails = server.getReceivedMessages();
        assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID());
    }

    @Test
    void a_server_that_wants_to_know_who_sends_is_told() throws NotSent {
        server.setUser("platform@example.cn", "platform", "right");
        server.getManagers().getUserManager().setAuthRequired(true);

        gateway("platform", "right").send("e1/ACCEPTED", LETTER);
        assertThat(server.getReceivedMessages()).hasSize(1);

        var refused = catchThrowableOfType(
                NotSent.class, () -> gateway("platform", "wrong").send("e2/ACCEPTED", LETTER));
        assertThat(refused.code()).isEqualTo("sign-in-refused");
        assertThat(refused.forGood()).isFalse();
    }

    @Test
    void a_server_that_is_gone_is_tried_again() {
        var gateway = gateway("", "");
        server.stop();

        var failed = catchThrowableOfType(NotSent.class, () -> gateway.send("e1/ACCEPTED", LETTER));
        assertThat(failed.code()).isEqualTo("unreachable");
        assertThat(failed.forGood()).isFalse();
    }

    @Test
    void an_address_that_is_none_is_never_tried_again() {
        var nonsense = new Letter(Means.EMAIL, "not an address\r\nBcc: all@example.cn", "进度", "已经登记。");

        var failed = catchThrowableOfType(NotSent.class, () -> gateway("", "").send("e1/ACCEPTED", nonsense));
        assertThat(failed.code()).isEqualTo("unwritable");
        assertThat(failed.forGood()).isTrue();
        assertThat(server.getReceivedMessages()).isEmpty();
    }
}
