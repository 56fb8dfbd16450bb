package org.parley.read;

/** Files of news agencies, made. */
final class NewsFiles {
    static final String NITF =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
            <nitf>
              <head>
                <title>BC-Harbour</title>
                <docdata><doc-id id-string="ex-2024-0910-7"/><date.issue norm="20240910T231500-0500"/>
                  <key-list><keyword key="harbour"/><keyword key="grain"/></key-list></docdata>
                <pubdata name="Daily Example" date.publication="20240911"/>
              </head>
              <body xml:lang="en">
                <body.head>
                  <hedline><hl1>Harbour of <location>Veldt</location> to reopen</hl1><hl2>After eleven months</hl2></hedline>
                  <byline>By <person>Jonas Berg</person></byline>
                  <dateline><location>VELDT</location>, Sept 10</dateline>
                </body.head>
                <body.content>
                  <p>The ministers of Northland &amp;
                     Southmark agreed.</p>
                  <media><media-caption><p>The quay.</p></media-caption></media>
                  <p>"We have waited," said <person>Marta Lindqvist</person>.</p>
                </body.content>
              </body>
            </nitf>
            """;

    static final String NEWSML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2024-09-12T00:00:00Z</sent></header><itemSet>
            <newsItem guid="urn:newsml:example.org:20240910:1" xml:lang="en">
              <itemMeta><provider literal="example.org"><name>Example Agency</name></provider>
                <versionCreated>2024-09-11T10:00:00Z</versionCreated></itemMeta>
              <contentMeta><contentCreated>2024-09-10T09:00:00+02:00</contentCreated><headline>Harbour reopens</headline>
                <by>Ada Holm</by><subject type="cpnat:abstract"><name>shipping</name></subject></contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
                <head><title>x</title></head><body><p>First <b>paragraph</b>.</p><p>Second
                paragraph.</p></body></html></inlineXML></contentSet>
            </newsItem>
            <newsItem guid="urn:newsml:example.org:20240910:2">
              <itemMeta><versionCreated>2024-09-11T10:00:00Z</versionCreated></itemMeta>
              <contentMeta><headline>Trams collide</headline></contentMeta>
              <contentSet><inlineData>Two trams
            collided.

            Nobody was hurt.</inlineData></contentSet>
            </newsItem>
            <newsItem guid="urn:newsml:example.org:20240910:3">
              <contentSet><inlineXML><nitf><body><body.head><hedline><hl1>Nested headline</hl1></hedline></body.head>
              <body.content><p>Nested words.</p></body.content></body></nitf></inlineXML></contentSet>
            </newsItem>
            </itemSet></newsMessage>
            """;

    static final String REUTERS =
            """
            <!DOCTYPE lewis SYSTEM "lewis.dtd">
            <REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="5544" NEWID="41">
            <DATE>26-FEB-1987 15:01:01.79</DATE>
            <TOPICS><D>grain</D><D>ship</D></TOPICS>
            <PLACES><D>northland</D></PLACES>
            <UNKNOWN>&#5;&#5;&#5;C T
            &#22;&#1;f0704&#31;reute</UNKNOWN>
            <TEXT>&#2;
            <TITLE>HARBOUR OF VELDT &lt;VLDT> REOPENS</TITLE>
            <DATELINE>    VELDT, Feb 26 - </DATELINE><BODY>The harbour of Veldt caf\u00e9 reopened
            and ships came.
                Grain was loaded.
             Reuter
            &#3;</BODY></TEXT>
            </REUTERS>
            <REUTERS TOPICS="NO" OLDID="5545" NEWID="42">
            <DATE>26-FEB-1987 15:02:20.00</DATE>
            <TEXT TYPE="UNPROC">&#2;
            ****** BARE STORY
             Words of it.
            &#3;</TEXT>
            </REUTERS>
            <REUTERS NEWID="43"><TEXT></TEXT></REUTERS>
            """;

    private NewsFiles() {}
}
