package org.fengqiao.domain.petition;

import org.fengqiao.domain.authority.Permission;

/** How the complainant is reached: commands (联系方式命令). */
public sealed interface ContactCommand extends PetitionCommand {
    /** 选择告知方式: how the complainant wants to be told from now on, and whether that is confidential. */
    record ChooseContact(String caseId, Contact contact) implements ContactCommand {
        @Override
        public Permission permission() {
            return Permission.CHOOSE_CONTACT;
        }
    }
}
