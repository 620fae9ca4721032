package io.rolewright.communications;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Words for messages that are sent again and again. */
@HttpExchange("/api/v1/communications/templates")
public interface TemplatesApi {
    /** Lists all templates by name, each in its latest version. */
    @GetExchange
    @Allowed(Permission.READ_MESSAGES)
    Page<Template> list();

    /**
     * Adds the next version of a template, which is filled in from now on.
     *
     * @return the version as it is stored
     */
    @PostExchange
    @Allowed(Permission.MANAGE_CHANNELS)
    @Answers(status = 403, code = "communications.person-needed")
    @Answers(status = 422, code = "communications.template-malformed")
    @Answers(status = 422, code = "communications.variable-unknown")
    @ResponseStatus(HttpStatus.CREATED)
    Template add(@RequestBody @Valid NewTemplate template);

    /**
     * Finds the latest version of a template.
     *
     * @param name how it is called
     */
    @GetExchange("/{name}")
    @Allowed(Permission.READ_MESSAGES)
    @Answers(status = 404, code = "communications.template-unknown")
    Template find(@PathVariable String name);

    /**
     * Fills a template in, and sends nothing.
     *
     * @param name how it is called
     * @param preview what stands in its gaps
     */
    @PostExchange("/{name}/preview")
    @Allowed(Permission.READ_MESSAGES)
    @Answers(status = 404, code = "communications.template-unknown")
    @Answers(status = 422, code = "communications.value-missing")
    Preview preview(@PathVariable String name, @RequestBody @Valid NewPreview preview);
}
