package io.rolewright.shared;

import java.util.Locale;

/** One thing that an actor may do. Roles are made of them, every endpoint asks for one, see {@link Allowed}. */
public enum Permission {
    /** Use one's own login: read the profile, change the password. */
    OWN_ACCOUNT,
    /** Invite people and give them a role. */
    INVITE_USERS,
    /** Read the trail of everything that happened. */
    READ_TRAIL,
    /** Read jobs and their adverts. */
    READ_JOBS,
    /** Add, change and close jobs. */
    EDIT_JOBS,
    /** Publish adverts on boards for money, change them and take them down. */
    PUBLISH_JOBS,
    /** Read candidates, their résumés and profiles. */
    READ_CANDIDATES,
    /** Add candidates and résumés, correct and restrict them. */
    EDIT_CANDIDATES,
    /** See candidates that are restricted to others, and other people's uploads. */
    SEE_RESTRICTED,
    /** Read matches with their explanations. */
    READ_MATCHES,
    /** Say what became of a match. */
    GIVE_FEEDBACK,
    /** Read client companies, the people there, and the terms that they signed. */
    READ_CLIENTS,
    /** Add and change client companies and their contacts, draft terms and record signatures. */
    EDIT_CLIENTS,
    /** Read applications, submissions, interviews, offers and placements. */
    READ_APPLICATIONS,
    /** Move applications on, put people forward, arrange interviews, record offers and placements. */
    EDIT_APPLICATIONS,
    /** Read conversations with people, calls, and what they agreed to. */
    READ_MESSAGES,
    /** Write to people and call them, and record what they agree to. */
    SEND_MESSAGES,
    /** Tell colleagues something on all ways on which they are reached. */
    SEND_NOTIFICATIONS,
    /** Keep mailboxes, templates and call scripts. */
    MANAGE_CHANNELS,
    /** Read what candidates say of themselves for audits, and the audits. */
    AUDIT_FAIRNESS,
    /** Read models, their versions and how they do, and take their files away. */
    READ_MODELS,
    /** Add versions of models, approve, promote and roll them back. */
    CHANGE_MODELS,
    /** Have data of other programs encrypted and decrypted. */
    USE_CIPHER,
    /** Read how the keys do, rotate and destroy them. */
    MANAGE_KEYS,
    /** Read and change the policies. */
    EDIT_POLICIES,
    /** Read invoices, payments, commissions, expenses and the ledger. */
    READ_BILLING,
    /** Approve invoices and credit notes, record payments, give money back, and pay commissions and expenses. */
    EDIT_BILLING,
    /** Hand in what one spent for the agency, and see one's own commissions. */
    CLAIM_MONEY,
    /** Read figures, reports and forecasts of the agency's work. */
    READ_REPORTS,
    /** Read how the platform does, and which errors happened. */
    READ_STATUS,
    /** Read the metrics of a process, as a collector does. */
    READ_METRICS,
    /** Tell of errors, as a page or a program does where they happen. */
    REPORT_ERRORS,
    /** Say that an error is resolved. */
    RESOLVE_ERRORS,
    /** Keep accounts with partners and webhooks, call partners, and read the journal of calls. */
    MANAGE_INTEGRATIONS,
    /** Keep the installation: look at subscriptions and dead letters, rebuild and redrive them. */
    MAINTAIN,
    /** Work as a service, over internal contracts. */
    SERVICE;

    /** The permission as {@link Actor} carries it and the API names it, for example {@code read-jobs}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
