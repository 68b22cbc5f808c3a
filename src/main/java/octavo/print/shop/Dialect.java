package octavo.print.shop;

import java.util.List;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.fo.ElementMapping;
import org.apache.fop.fo.FOElementMapping;
import org.apache.fop.fo.FONode;
import org.apache.fop.fo.FOText;
import org.apache.fop.layoutmgr.LayoutManagerMapping;
import org.jspecify.annotations.Nullable;

/** XSL-FO as it is understood here: FOP's, but for where notes are called. */
final class Dialect {

    private Dialect() {}

    /** A factory that speaks it. */
    static FopFactory factory(FopFactoryBuilder builder) {
        FopFactory factory = builder.setLayoutManagerMakerOverride(new Makers()).build();
        factory.addElementMapping(new Elements());
        return factory;
    }

    private static final class Elements extends FOElementMapping {

        @Override
        protected void initialize() {
            super.initialize();
            foObjs.put("footnote", new ElementMapping.Maker() {
                @Override
                public FONode make(FONode parent) {
                    return new NoteCall(parent);
                }
            });
        }
    }

    /** FOP keeps one for each run, with its agent; here text knows its own. */
    private static final class Makers extends LayoutManagerMapping {

        private Makers() {
            super(null);
        }

        @Override
        protected void initialize() {
            super.initialize();
            registerMaker(NoteCall.class, new FootnoteLayoutManagerMaker());
            registerMaker(FOText.class, new FOTextLayoutManagerMaker() {
                @Override
                @SuppressWarnings("rawtypes") // as FOP has it
                public void make(FONode text, List layouts, @Nullable FOUserAgent none) {
                    super.make(text, layouts, text.getUserAgent());
                }
            });
        }
    }
}
