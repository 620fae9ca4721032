package io.rolewright.communications.internal.templates;

import io.rolewright.communications.NewPreview;
import io.rolewright.communications.NewTemplate;
import io.rolewright.communications.Preview;
import io.rolewright.communications.Template;
import io.rolewright.communications.TemplatesApi;
import io.rolewright.shared.Page;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link TemplatesApi}. */
@RestController
class TemplatesController implements TemplatesApi {
    private final Templates templates;

    TemplatesController(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Page<Template> list() {
        return Page.of(templates.all());
    }

    @Override
    public Template add(NewTemplate template) {
        return templates.add(template);
    }

    @Override
    public Template find(String name) {
        return templates.find(name);
    }

    @Override
    public Preview preview(String name, NewPreview preview) {
        return templates.fill(name, preview.values());
    }
}
