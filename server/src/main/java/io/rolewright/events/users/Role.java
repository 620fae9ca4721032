package io.rolewright.events.users;

import static io.rolewright.shared.Permission.AUDIT_FAIRNESS;
import static io.rolewright.shared.Permission.CHANGE_MODELS;
import static io.rolewright.shared.Permission.CLAIM_MONEY;
import static io.rolewright.shared.Permission.EDIT_APPLICATIONS;
import static io.rolewright.shared.Permission.EDIT_BILLING;
import static io.rolewright.shared.Permission.EDIT_CANDIDATES;
import static io.rolewright.shared.Permission.EDIT_CLIENTS;
import static io.rolewright.shared.Permission.EDIT_JOBS;
import static io.rolewright.shared.Permission.EDIT_POLICIES;
import static io.rolewright.shared.Permission.GIVE_FEEDBACK;
import static io.rolewright.shared.Permission.INVITE_USERS;
import static io.rolewright.shared.Permission.MAINTAIN;
import static io.rolewright.shared.Permission.MANAGE_CHANNELS;
import static io.rolewright.shared.Permission.MANAGE_INTEGRATIONS;
import static io.rolewright.shared.Permission.MANAGE_KEYS;
import static io.rolewright.shared.Permission.OWN_ACCOUNT;
import static io.rolewright.shared.Permission.PUBLISH_JOBS;
import static io.rolewright.shared.Permission.READ_APPLICATIONS;
import static io.rolewright.shared.Permission.READ_BILLING;
import static io.rolewright.shared.Permission.READ_CANDIDATES;
import static io.rolewright.shared.Permission.READ_CLIENTS;
import static io.rolewright.shared.Permission.READ_JOBS;
import static io.rolewright.shared.Permission.READ_MATCHES;
import static io.rolewright.shared.Permission.READ_MESSAGES;
import static io.rolewright.shared.Permission.READ_METRICS;
import static io.rolewright.shared.Permission.READ_MODELS;
import static io.rolewright.shared.Permission.READ_REPORTS;
import static io.rolewright.shared.Permission.READ_STATUS;
import static io.rolewright.shared.Permission.READ_TRAIL;
import static io.rolewright.shared.Permission.REPORT_ERRORS;
import static io.rolewright.shared.Permission.RESOLVE_ERRORS;
import static io.rolewright.shared.Permission.SEE_RESTRICTED;
import static io.rolewright.shared.Permission.SEND_MESSAGES;
import static io.rolewright.shared.Permission.SEND_NOTIFICATIONS;
import static io.rolewright.shared.Permission.USE_CIPHER;

import io.rolewright.shared.Permission;
import java.util.Set;

/** What a login is for: a set of permissions with a name. */
public enum Role {
    /** Runs the agency's installation: everything but working as a service. */
    ADMIN(
            OWN_ACCOUNT,
            INVITE_USERS,
            READ_TRAIL,
            READ_JOBS,
            EDIT_JOBS,
            PUBLISH_JOBS,
            READ_CANDIDATES,
            EDIT_CANDIDATES,
            SEE_RESTRICTED,
            READ_MATCHES,
            GIVE_FEEDBACK,
            READ_CLIENTS,
            EDIT_CLIENTS,
            READ_APPLICATIONS,
            EDIT_APPLICATIONS,
            READ_MESSAGES,
            SEND_MESSAGES,
            SEND_NOTIFICATIONS,
            MANAGE_CHANNELS,
            AUDIT_FAIRNESS,
            READ_MODELS,
            CHANGE_MODELS,
            USE_CIPHER,
            MANAGE_KEYS,
            EDIT_POLICIES,
            READ_STATUS,
            READ_METRICS,
            REPORT_ERRORS,
            RESOLVE_ERRORS,
            MANAGE_INTEGRATIONS,
            READ_BILLING,
            EDIT_BILLING,
            CLAIM_MONEY,
            READ_REPORTS,
            MAINTAIN),
    /** Works for the agency: jobs, candidates, matches and clients. */
    RECRUITER(
            OWN_ACCOUNT,
            READ_JOBS,
            EDIT_JOBS,
            PUBLISH_JOBS,
            READ_CANDIDATES,
            EDIT_CANDIDATES,
            READ_MATCHES,
            GIVE_FEEDBACK,
            READ_CLIENTS,
            EDIT_CLIENTS,
            READ_APPLICATIONS,
            EDIT_APPLICATIONS,
            READ_MESSAGES,
            SEND_MESSAGES,
            SEND_NOTIFICATIONS,
            CLAIM_MONEY,
            READ_REPORTS,
            REPORT_ERRORS),
    /** Keeps the agency's books. */
    ACCOUNTANT(OWN_ACCOUNT, READ_CLIENTS, READ_BILLING, EDIT_BILLING, CLAIM_MONEY, READ_REPORTS, REPORT_ERRORS),
    /** Works for a client company. */
    CLIENT(OWN_ACCOUNT, REPORT_ERRORS),
    /** Is looking for work. */
    CANDIDATE(OWN_ACCOUNT, REPORT_ERRORS),
    /** Is a service of the platform itself; no person has it. */
    SERVICE(Permission.SERVICE);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
