package org.fengqiao.infra.notices;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.fengqiao.domain.petition.Means;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Mail over SMTP (电子邮件通道). Each message has an id that follows from its key, so that a repetition can be told. */
final class SmtpGateway implements Gateway {
    private static final int FOR_GOOD = 500;

    private final JavaMailSender sender;
    private final String from;

    SmtpGateway(GatewaySettings.Mail mail, Duration patience) {
        this(sender(mail, patience), mail.from());
    }

    SmtpGateway(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    private static JavaMailSender sender(GatewaySettings.Mail mail, Duration patience) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(mail.host());
        sender.setPort(mail.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        if (!mail.user().isBlank()) {
            sender.setUsername(mail.user());
            sender.setPassword(mail.password());
            properties.setProperty("mail.smtp.auth", "true");
        }
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(mail.startTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(mail.startTls()));
        var millis = Long.toString(patience.toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        return sender;
    }

    @Override
    public Means means() {
        return Means.EMAIL;
    }

    @Override
    public void send(String id, Letter letter) throws NotSent {
        try {
            sender.send(message(id, letter));
        } catch (MailAuthenticationException e) {
            throw NotSent.gatewayDown("sign-in-refused");
        } catch (MailSendException e) {
            throw reason(e);
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            throw NotSent.forGood("unwritable");
        }
    }

    private MimeMessage message(String id, Letter letter) throws MessagingException, UnsupportedEncodingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.address());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        message.setHeader("Message-ID", "<" + id.replace('/', '.') + "@" + domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String domain() {
        return from.substring(from.indexOf('@') + 1).replace(">", "");
    }

    private static NotSent reason(MailSendException e) {
        for (var failed : e.getMessageExceptions()) {
            for (@Nullable Throwable cause = failed; cause != null; cause = next(cause)) {
                if (cause instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= FOR_GOOD) {
                    return NotSent.forGood("smtp-" + refused.getReturnCode());
                }
            }
            if (failed instanceof SendFailedException incomplete && many(incomplete.getInvalidAddresses())) {
                return NotSent.forNow("address-refused");
            }
        }
        return NotSent.gatewayDown("unreachable");
    }

    private static boolean many(Address @Nullable [] addresses) {
        return addresses != null && addresses.length > 0;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException mail ? mail.getNextException() : cause.getCause();
    }
}
