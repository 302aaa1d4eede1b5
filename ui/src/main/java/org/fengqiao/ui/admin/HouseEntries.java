package org.fengqiao.ui.admin;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.ui.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The administrator's places in the navigation; directors import for their own line too. */
@Configuration
class HouseEntries {
    private static final Set<Duty> KEEPER = Set.of(Duty.ADMINISTRATOR);

    @Bean
    NavigationEntry unitsNavigation() {
        return new NavigationEntry("nav.units", VaadinIcon.SITEMAP, UnitsView.class, KEEPER, 50);
    }

    @Bean
    NavigationEntry accountsNavigation() {
        return new NavigationEntry("nav.accounts", VaadinIcon.USERS, AccountsView.class, KEEPER, 51);
    }

    @Bean
    NavigationEntry categoriesNavigation() {
        return new NavigationEntry("nav.categories", VaadinIcon.TAGS, CategoriesView.class, KEEPER, 52);
    }

    @Bean
    NavigationEntry importsNavigation() {
        var importers = Set.of(Duty.ADMINISTRATOR, Duty.DIRECTOR);
        return new NavigationEntry("nav.imports", VaadinIcon.UPLOAD_ALT, ImportsView.class, importers, 53);
    }

    @Bean
    NavigationEntry templatesNavigation() {
        return new NavigationEntry("nav.templates", VaadinIcon.FILE_TEXT, TemplatesView.class, KEEPER, 55);
    }

    @Bean
    NavigationEntry outboxNavigation() {
        return new NavigationEntry("nav.outbox", VaadinIcon.ENVELOPE_O, OutboxView.class, KEEPER, 56);
    }

    @Bean
    NavigationEntry keysNavigation() {
        return new NavigationEntry("nav.api-keys", VaadinIcon.KEY, ApiKeysView.class, KEEPER, 54);
    }

    @Bean
    NavigationEntry worksEntry() {
        return new NavigationEntry("nav.works", VaadinIcon.TASKS, WorksView.class, KEEPER, 57);
    }

    @Bean
    NavigationEntry rulebookEntry() {
        return new NavigationEntry("nav.rulebook", VaadinIcon.BOOK, RulebookView.class, KEEPER, 55);
    }

    @Bean
    NavigationEntry reasonsEntry() {
        return new NavigationEntry("nav.reasons", VaadinIcon.LIST, ReasonsView.class, KEEPER, 55);
    }

    @Bean
    NavigationEntry signatoriesEntry() {
        var namers = Set.of(Duty.DIRECTOR, Duty.ADMINISTRATOR);
        return new NavigationEntry("nav.signatories", VaadinIcon.PENCIL, SignatoriesView.class, namers, 55);
    }

    @Bean
    NavigationEntry contactsEntry() {
        var publishers = Set.of(Duty.DIRECTOR, Duty.ADMINISTRATOR);
        return new NavigationEntry("nav.contacts", VaadinIcon.MEGAPHONE, ContactsView.class, publishers, 55);
    }

    @Bean
    NavigationEntry calendarEntry() {
        return new NavigationEntry("nav.calendar", VaadinIcon.CALENDAR, CalendarView.class, KEEPER, 56);
    }
}
