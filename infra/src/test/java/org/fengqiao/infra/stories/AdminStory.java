package org.fengqiao.infra.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.fengqiao.infra.browser.Chromium;
import org.fengqiao.infra.browser.StaffWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator keeps the house: units, accounts, categories, imports, keys. */
class AdminStory {
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final String NEW_USER = "story" + Long.toString(System.nanoTime(), 36);
    private static final Path SAMPLE = Path.of("..", "docs", "samples", "letters-sample.xlsx");

    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = new Chromium();
    }

    @AfterEach
    void stop() {
        chromium.close();
    }

    @Test
    void a_unit_is_found_renamed_and_renamed_back() {
        try (var admin = chromium.open("admin", "zh-CN", WIDE)) {
            admin.go("units").fill("按名称或代码查找单位", "320508021023");
            admin.page().locator("vaadin-grid .node:has-text('320508021023')").click();
            var name = admin.page().locator(".panel h2").innerText();
            admin.keep("admin-units-zh-wide").isAccessible();
            rename(admin, name + "甲");
            rename(admin, name);
            admin.press("撤销").isAccessible().keep("admin-unit-close-zh-wide").press("取消");
        }
    }

    private static void rename(StaffWindow admin, String name) {
        admin.press("更名").fill("单位名称", name).confirm("更名");
        admin.page().locator(".panel h2:text-is('" + name + "')").waitFor();
    }

    @Test
    void a_name_that_was_entered_wrongly_is_corrected_and_both_stay_in_the_history() {
        try (var admin = chromium.open("admin", "zh-CN", WIDE)) {
            admin.go("units?open=320508021023");
            var name = admin.page().locator(".entered li > span").first().innerText();
            var opened = name.substring(name.indexOf('“') + 1, name.indexOf('”'));
            correct(admin, opened + "乙", "打错字");
            admin.sees("“" + opened + "”改为“" + opened + "乙”。理由：打错字");
            admin.keep("admin-unit-history-zh-wide").isAccessible();
            correct(admin, opened, "原来的是对的");
            admin.sees("“" + opened + "乙”改为“" + opened + "”。理由：原来的是对的");
        }
    }

    private static void correct(StaffWindow admin, String name, String why) {
        admin.page().locator(".entered li vaadin-button").first().click();
        admin.fill("名称", name).fill("更正理由", why);
        admin.keep("admin-unit-correct-zh-wide").isAccessible().confirm("更正");
    }

    @Test
    void who_gets_an_account_signs_in_with_the_password_that_was_shown_once() {
        try (var admin = chromium.open("admin", "zh-CN", WIDE);
                var colleague = chromium.closed("zh-CN", WIDE)) {
            admin.go("accounts").press("开设账号").fill("姓名", "钱学文").fill("用户名", NEW_USER);
            admin.pick("所在单位", "姑苏区");
            admin.page().getByLabel("信访工作人员").check();
            admin.isAccessible().press("开设账号");
            var password = admin.field("密码").inputValue();
            assertThat(password).hasSizeGreaterThanOrEqualTo(10);
            admin.press("我已记下");
            colleague.signIn(NEW_USER, password).sees("工作队列");
            admin.fill("用户名、姓名或单位", NEW_USER);
            admin.page().locator(".panel h2:text-is('钱学文')").waitFor();
            admin.sees("信访工作人员").keep("admin-accounts-zh-wide").isAccessible();
            admin.press("停用账号").sees("停用后，钱学文").confirm("停用账号");
            admin.sees("已停用");
        }
    }

    @Test
    void letters_are_imported_once_and_skipped_the_second_time() {
        try (var admin = chromium.open("admin", "zh-CN", WIDE)) {
            admin.go("imports");
            bringIn(admin);
            admin.go("imports");
            bringIn(admin);
            var skipped = admin.page()
                    .locator(".panel dl.numbers div:has-text('已跳过') dd")
                    .innerText();
            assertThat(Integer.parseInt(skipped)).isPositive();
            admin.keep("admin-imports-zh-wide").isAccessible();
        }
    }

    private static StaffWindow bringIn(StaffWindow admin) {
        admin.press("导入信件").pick("收到信件的中心", "昆山市");
        admin.page().locator("vaadin-upload input[type=file]").setInputFiles(SAMPLE);
        admin.page().locator("vaadin-upload-file[complete]").waitFor(attached());
        admin.isAccessible().confirm("导入信件");
        admin.page().locator(".panel .import .tag:has-text('已完成')").waitFor();
        return admin;
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    @Test
    void a_key_is_shown_once_and_revoked() {
        try (var admin = chromium.open("admin", "zh-CN", WIDE)) {
            var partner = "热线 " + NEW_USER;
            admin.go("api-keys").press("签发密钥").fill("合作系统名称", partner);
            admin.pick("以哪个账号的身份", "officer.gusu").press("签发密钥");
            assertThat(admin.field("密钥").inputValue()).hasSizeGreaterThan(20);
            admin.press("我已记下");
            admin.page()
                    .locator("vaadin-grid .case:has-text('" + partner + "')")
                    .click();
            admin.keep("admin-keys-zh-wide").isAccessible().press("吊销密钥").confirm("吊销密钥");
            admin.sees("已吊销");
        }
    }

    @Test
    void all_of_it_is_complete_and_accessible_in_english_and_on_a_phone() {
        try (var admin = chromium.open("admin", "en", NARROW)) {
            for (var place : new String[] {
                "units", "accounts", "categories", "imports", "api-keys", "rulebook", "reasons", "signatories"
            }) {
                admin.go(place).keep("admin-" + place + "-en-narrow").isAccessible();
                assertThat(admin.page().locator("body").innerText()).doesNotContain("admin.");
            }
            admin.go("units?open=320508021000")
                    .sees("Rename")
                    .keep("admin-unit-en-narrow")
                    .isAccessible();
            admin.page().locator(".entered li vaadin-button").first().click();
            admin.keep("admin-unit-correct-en-narrow").isAccessible().press("Cancel");
            admin.page().locator(".entered").scrollIntoViewIfNeeded();
            admin.keep("admin-unit-history-en-narrow");
        }
    }
}
