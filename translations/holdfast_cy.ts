<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>asked_fields</name>
    <message>
        <source>Write the day, such as 31/1 or 31 Jan 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long: put it into the text beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attendance_problem</name>
    <message>
        <source>Nobody stands for either side: what is recorded will not count as a review (A4.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands for the ISS: what is recorded will not count as a review (A4.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands for the intervention: what is recorded will not count as a review (A4.1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>There are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perpetrator and the survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or done by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline the service user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervention practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISS worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data protection lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other person at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the survivors&apos; record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the management record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a professional who knows the situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papers alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen or done by a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children&apos;s social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adult social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cafcass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MATAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MASH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the voluntary sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the perpetrator&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the survivor&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new partner&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through a professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not safe to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed by word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behaviour-change group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-to-one behaviour change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intensive case management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short motivational work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-to-one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISS appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent an apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspension considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrested again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to another programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criminal justice staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a survivors&apos; service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no relevant children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none to go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child in need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaiting sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic abuse protection order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic abuse protection notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-molestation order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occupation order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restraining order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalking protection order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prohibited steps order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child arrangements order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bail conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided not to refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPANI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategy meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child protection conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>core group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sexual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coercive control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>economic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breach of an order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child harmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would not be safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at risk any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details cannot be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telling would not be safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no agency is involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the intervention side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ISS side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disengaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school or nursery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children&apos;s services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncovered where somebody is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took out a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
</context>
<context>
    <name>closing_list</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with the case: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays owed after closing: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed and not settled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed, agreed or planned any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still planned: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still planned with the survivor: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>date_edit</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>day_text</name>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ddoe</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yfory</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Told about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the survivor agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service user answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were details asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At or above the MARAC threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the service approved by Cafcass?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the service user able to take part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one survivor only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan ends with this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chronology was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were invited to comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concern as the ISS recorded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concerns were seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to speak to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, office and how to reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>Did the court order the work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds only: the details themselves go to the ISS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it about domestic abuse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expert report was considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is later contact welcome?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It raises concern for a survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The danger is imminent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act first, then write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service and the ISS were explained and offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISS linked to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people on the case call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets or met on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Meets on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it met?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the service user motivated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nobody relevant to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our service agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the perpetrator know that the ISS knows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were the police involved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Whom it protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship to the perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody other than its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt is not contact: record a conversation as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One date a line, such as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe to use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was talked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example “the dentist”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service user agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example the survivor’s GP, or the police.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The social worker agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It states the limits of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the child stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told or withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed on the perpetrator’s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service user was told that the ISS will make contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detail itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the ISS alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to nobody who does not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the ISS side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be remembered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was worked on, and how was the service user?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, and agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said? Only the survivors’ record holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened? Only the survivors’ record holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in whose words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the concern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does this programme fit the service user?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it decided so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What puts the place in question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may the work go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it come to be written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why can the duty not be met?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it begin again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it paused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the worry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was poor about it, and what was asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that helps to follow it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why must nothing be erased?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that was said; a reason why telling the service user would be unsafe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that should be read beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How support stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Only the survivors’ record holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds that end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who met the survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything to remember. Only the survivors’ record holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of why? Only the survivors’ record holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it called off? Only the survivors’ record holds it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>form_context</name>
    <message>
        <source>%1 (perpetrator)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (child)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Criminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment with the ISS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Sessions and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Referral and assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courts and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>The case itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui</name>
    <message>
        <source>Add a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the document to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;to the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a dra&amp;ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter or report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the letter as a draft to be signed off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AccessPart</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that the same person sees again within the hour is noted once. Attempts to sign in that failed come here when somebody next signs in on that computer. Nobody can change or delete a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case with that reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 of %2 lines. A shorter period shows the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines, newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a name that nobody has here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a case that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n times before that</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddDocumentForm</name>
    <message>
        <source>Add a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; what was typed is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 200 MB. It is read into the record and encrypted there; the file itself stays where it is, as it is. Delete it if it should not lie there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “Letter from the court”. Whoever may open it reads this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received or written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is larger than 200 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the case record: everybody who works on cases can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the survivors&apos; record: only the ISS and case and practice managers open it, never the intervention side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed to the survivors&apos; record as it is added. Neither you nor anybody of the intervention side can open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AgendaModel</name>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Gweithwyr</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AgendaView</name>
    <message>
        <source>Lock only after 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Begun, no page completed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a referral is recorded, its case stands here to be reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AnswerDelegate</name>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AttendancePanel</name>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>There for the intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There for the ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AuditPage</name>
    <message>
        <source>Draw this quarter&apos;s sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter&apos;s sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cymal</translation>
    </message>
    <message>
        <source>Line of the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of case files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each line held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audit is due yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit was due by %1 (A4.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next audit is due by %1 (A4.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files can be drawn: open, or closed in the last three months, and none that you work on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn %1 by %2 from %n files; there is no second draw in a quarter. Seed %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>somebody who has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has been read yet. Once files of a sample are recorded, each line of the checklist stands here with how many of them it held in, beside the audits before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be drawn: a file must be open, or closed in the last three months, and not one that you work on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AuditPaper</name>
    <message>
        <source>Audit of case files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This audit is not closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that is not on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files that the auditor does not work on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by chance, spread over the workers. With this seed the same population gives the same sample; there is one draw a quarter, and it stands in the record from the moment it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist, edition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cymal</translation>
    </message>
    <message>
        <source>What a file should hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each line held, audit by audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file has been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AuditRecords</name>
    <message>
        <source>Print or PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the record of the audit or save it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn %1, not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record of an audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit of case files.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupsPart</name>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore into a new folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is as encrypted as the record, and is proven by opening it before it counts. It opens with the passphrases of its day, so keep it where somebody who was removed cannot take it. All of today&apos;s are kept, then one a day for two weeks, one a week for two months and one a month after that. Once a folder is chosen, one is also made each time you lock, where it takes no more than a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a stick, another disk or a share: a backup on this computer&apos;s own disk is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup is made from this sign-in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Plug in the stick or disk that it is on, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup lies there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is old: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up, and proven by opening the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a record of the backup of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written into an empty folder of your choice; the record that is open here stays as it is. It opens with the passphrases of that day. Whoever was removed since can open it: remove them again. What was erased since is in it: take in a file of the newer record, or erase it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the restored record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record as it was on %1 is in %2. To open it, lock, and choose that folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CalendarPart</name>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Why it is not worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays from gov.uk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closures never lengthen a limit that the Standard sets for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that are not worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Calendar and closures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a closure now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank-holidays.json from gov.uk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days were new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CaseFilePage</name>
    <message>
        <source>◂ Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ &amp;Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record something in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass &amp;details to the ISS…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass a survivor&apos;s details to the ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ris&amp;k review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a risk review about a survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print or PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the case file or save it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As kno&amp;wn at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file as it was known at an earlier moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to the ISS. What was typed is kept nowhere here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was recorded by that moment, or it is not in this record. Go back to the list of cases to choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fully understood: parts of this case were written by a newer version of Holdfast. They are kept, but not shown, and what is owed may be incomplete. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections of the same entry disagree (%1). Until they are settled, duties are read in the way that leaves them open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list of cases, or press Ctrl+K and type its reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case file of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 case file.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CaseHeader</name>
    <message>
        <source>The case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no programme yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · week %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (covered by %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervention: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISS: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk not assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · specific concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CasePageView</name>
    <message>
        <source>Wall view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Complete this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what both teams may see, for a screen on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3 covered · %4 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is completed. A correction is made in the case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to cover: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CasePaper</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no set time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cymal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file stood and was known at %1. What was recorded or corrected since is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this case were written by a newer version of Holdfast and are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the survivors&apos; record. It must never reach the perpetrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case record alone; of survivors it holds milestones only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included deliberately. If the perpetrator sees this page, the people on it can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whereabouts are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivors&apos; whereabouts are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people wrote in their own words is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CaseReviewForm</name>
    <message>
        <source>1 · Earlier actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 · New actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said about risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both teams read this. What must stay with the ISS goes under 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The children&apos;s safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 · Suitability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is in question: a decision is owed (B2.6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the work still suits the service user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>6 · For the ISS alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in the survivors&apos; record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never shown in the view for both teams, nor in their minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · assessed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · concern since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk that the perpetrator presents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No survivor is recorded as at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at risk of significant harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worry was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child in need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed to social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social care not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: no relevant children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child is recorded, nor that there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suitability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CaseSheets</name>
    <message>
        <source>Still to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is open. Actions are agreed at case management, or recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has been settled yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has not been to case management yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded that there are no relevant children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet whether there are children: ask, and record the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, aged %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working with children&apos;s services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded of joint working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan for a child is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When in the proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consultation is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none relevant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminal proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet whether there are criminal proceedings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by Cafcass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet whether there are family proceedings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency is recorded as involved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-agency processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No multi-agency process is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with a professional is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses challenged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response has been challenged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores worked out by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score of anybody else&apos;s is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk review is recorded yet. The first one is owed when a survivor is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not known %2: up to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: this account alone gives no band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No specific concern has been raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MARAC is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place has been offered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has been planned or held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivors told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change in engagement is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with the service user outside sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact outside sessions is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document has been added to this case. Add one, and it is encrypted in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter or report has been written. What is drafted here is signed off by somebody else before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CasesModel</name>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, intervention %5, ISS %6, last reviewed %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Survivors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CasesPage</name>
    <message>
        <source>New referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Name, reference, or what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the case file (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new referral (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other cases are there: clear what was typed, or choose “Open and closed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case begins with a referral. It stands here as soon as it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are these filters called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept in the record for you alone; nobody else sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to a worker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the case…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChecklistForm</name>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The record: kept, %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The record: it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The record: missed, late or breached %n times (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The record: not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not hold the survivors&apos; record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ClauseTag</name>
    <message>
        <source>Clause %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComputersPart</name>
    <message>
        <source>Who wrote from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was lost or given up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer is known by who wrote from it and when. “This one” is the computer in front of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock this computer out of the record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is written on it from now on is taken in, and what could be opened on it gets new keys. The copy that lies on it stays what it was: whoever has it and the passphrase of somebody who used it can read what was in it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That computer is locked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now give each of these people a new first passphrase, under People and access: their keys lie on it. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConflictsPart</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where somebody is to be found is shown only on request, in the survivor&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicting corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions of the chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry was corrected in more than one way. When two computers correct the same entry apart and then exchange files, it is settled here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is settled, the rules take the version that leaves a duty open. Choose an entry to see what stood there first and what each correction makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was first written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2; happened %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen: the entry counts for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; happened %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one holds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction by %1, written %2, holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does this one hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other corrections stay in the record and are marked as withdrawn; they count for nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is settled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContactBar</name>
    <message>
        <source>&amp;Information about the ISS was offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information about the ISS was offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said. Ctrl+Enter records it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close without logging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt to reach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything worth knowing; may stay empty. Ctrl+Enter logs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the survivor was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not among the ways that were said to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message was to be left. Log it as it was, and raise it with your manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt logged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ContentView</name>
    <message>
        <source>What stands in the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CoverPart</name>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever stands in finds what the other owes on Today, under Mine. Nothing becomes due any later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is away, and who stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence and cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>%1 stands in for %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DayCalendar</name>
    <message>
        <source>Days counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DayControl</name>
    <message>
        <source>such as 31/1 or 31 Jan 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>That is not a day. Write it as 31/1 or 31 Jan 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DocumentPanel</name>
    <message>
        <source>The chosen document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the document here, without a file of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the document outside the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood in it was erased. That there was one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in it is still on another laptop. It comes with the next bundle from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of document is not shown here. Save a copy to open it in another program, and delete the copy afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read out of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to be shown here. Save a copy to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a picture that can be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That you look at it could not be noted, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of the survivors&apos; record and may say where they are to be found. It must never reach the perpetrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but you can tell whether it says where a survivor is to be found. Look before you pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DocumentWords</name>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DocumentsView</name>
    <message>
        <source>&amp;Add a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;letter or report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter or report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is larger than 200 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the record, and encrypted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed to the survivors&apos; record. It cannot be seen here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DraftsBar</name>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not in the record yet: %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the draft: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is gone for good. The record is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of a case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivor reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt to reach a survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter or report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document to be added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DueLabel</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DueWords</name>
    <message>
        <source>under an hour over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the end of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yfory</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused until the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no set time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::EarlierActionsForm</name>
    <message>
        <source>somebody who has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none to go through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried to which day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 · by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · carried before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::EntryPanel</name>
    <message>
        <source>&amp;Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written stays; the correction says what is right, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where somebody is to be found is shown only on request, in the survivor&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from another record; the time is as that record states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry that is not held here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ErasureForm</name>
    <message>
        <source>Ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries to be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ticked is destroyed once a second person carries it out, with its earlier and later versions and the documents that belong to it. Its kind and its times stay, so that duties do not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExchangePart</name>
    <message>
        <source>Everything that I can open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the other computers did not have yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the other computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sealed to the people of the service, each the part that is theirs: a stick or a share may carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In any order and any number of times: nothing here is lost or written over by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers have seen entries that are missing here: this record was restored, copied or cut short. Take in a file from each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file is to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the service (*.bundle);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the file in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were corrected in more than one way. Settle them under Conflicting corrections.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExchangeWords</name>
    <message>
        <source>Written by somebody after they had been removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on a computer after it had been removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By somebody whom a person let in after their own removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By somebody whom this record does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed by the author that it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same entry is here and says something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already: imported on both computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else stands at its place here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit what comes before and after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this very computer, which never wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept apart. If it has to be in the record, somebody who is in the service writes it down again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First take in a file from the computer on which they were let in, then this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file and tell your data protection lead: it may have been tampered with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two copies of one computer wrote apart, or it was tampered with. Keep the file and tell your data protection lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: what %1 made on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries are new here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All that it holds for you was here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sealed letters came for those who can open them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of people and their keys came with it. People and access shows who is who now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken: %1, which you cannot open. Somebody who can takes in the same file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n acts before some of these are still missing. They come with another file from the same computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were not taken into the record; they are listed below, with what to do.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts in the name of %1 are signed with a passphrase that was replaced before. Ask %1 whether they wrote them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people can open it, each the part that is theirs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts are in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not in it: %1, which you cannot open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FactForm</name>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FactSource</name>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the survivors’ record: you will not see it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the case record: everybody on the case reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the survivors’ record: ISS and managers read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FactTexts</name>
    <message>
        <source>Everybody on the case reads this entry, so it has no text: nothing in it may say how, where or why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Corrected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction needs its reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FactWords</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FieldControl</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileView</name>
    <message>
        <source>Record this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions that come of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines are still to be answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FindPalette</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case, person or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case, a person or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · written in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRun</name>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Make the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose an empty folder for the new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty or not there yet, on this computer&apos;s own disk. All that is in it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Enw&apos;r gwasanaeth</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>The town or office, where there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>It decides the bank holidays, and some clauses of the Standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You become the first service and case manager. You can add the others, and hand these roles on, once the record is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>Short, as you type it each time. It can be read by anybody who has the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Making the record, and measuring how slow a guess at a passphrase can be made on this computer. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of 3 · The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 3 · You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 of 3 · The recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Frame</name>
    <message>
        <source>SAMPLE · everybody in this record is invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in as %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1 · offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record… on this case (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1 (Alt+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HandoverPanel</name>
    <message>
        <source>Pass details to the ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you were told of how to reach the survivor. It is sealed for the ISS as it is saved: it cannot be seen here again, by you or by the service user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the ISS is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close without passing anything on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on to the &amp;ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on to the ISS; nothing of it stays here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Head</name>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Lock at once (Ctrl+L)</source>
        <translation>Cloi ar unwaith (Ctrl+L)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any case, person or action (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::InboxList</name>
    <message>
        <source>Refuse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: excuse “%1” for %2. %3
%4 · %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused: “%1” for %2, %3
%4 · %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be looked at again on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden: “%1” for %2
%3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excuse this duty?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant the exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse what was asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>What waits for you could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details that were handed over stand here until the ISS acknowledges them; for managers what was not acknowledged in time, exceptions that were asked for, and gates that were overridden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of %1 were handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of %1 were handed over %2 hours ago and are not acknowledged. ISS: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of %1 were handed over %2 days ago and are not acknowledged. ISS: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::KeptFact</name>
    <message>
        <source>Kept as a draft, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be kept as a draft: record it now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::KindPicker</name>
    <message>
        <source>What happened? Type a word of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::KnownAtBar</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment at which the file is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file as it was known then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the file as it stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOOKING BACK · as the file stood and was known at %1. What was recorded or corrected since is not shown, and nothing can be recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file as it stood and was known at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::LetterForm</name>
    <message>
        <source>Write a letter or report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; what was typed is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the case record, where everybody who works on the case reads it. Write nothing of where a survivor is to be found, nor what they have told the ISS in confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date, our reference, how many sessions were attended and missed, who wrote it, and this (B3.4):
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words tell where a survivor is to be found, and everybody who works on the case would read them. Take that out. If the recipient has to have it, it can be included when the letter is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the letter says by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::LetterPanel</name>
    <message>
        <source>The chosen letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it &amp;off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pri&amp;nt or PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person or office that it goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it was &amp;sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the letter off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the letter or save it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the letter was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter or report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1
Drafted by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed off yet: somebody else does that, since you wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed off yet: read it, then sign it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in it is still on another laptop. It comes with the next bundle from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign this letter off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say that you have read it and that it may leave the service as it stands. Your name and the time are recorded; what stands in it cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 letter.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::LetterPaper</name>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the recipient alone. If the perpetrator sees this page, the people on it can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whereabouts are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::LongWork</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MeetingPage</name>
    <message>
        <source>Case management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered: %1. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the page as it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MinutesPaper</name>
    <message>
        <source>Case management: minutes for both teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case management: minutes of the ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has what survivors said. It is not for the intervention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>For the intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not gone through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (intervention) · %2 (ISS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 – by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the ISS alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every open case was covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MinutesView</name>
    <message>
        <source>For both teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or keep as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minutes for both teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minutes of the ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes-iss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MissedBackupBar</name>
    <message>
        <source>it takes longer than locking may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk or stick that it goes to is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder that it goes to cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy was not what it should be: look at the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder that it goes to could not be reached. Is the stick or disk plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup that was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: hide what is said about the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you locked on %1 no backup was made: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewActionsForm</name>
    <message>
        <source>Add an action</source>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>ISS alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests in the survivors&apos; record: the intervention does not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewPassphrase</name>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are strong and can be remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewReferral</name>
    <message>
        <source>Record the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close the new referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people on the case call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Survivor, as far as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people call them; leave it empty where nobody is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship to the perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the referral says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, or not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: same date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nearly the same date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On file already? Look before you record:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what they are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every case needs a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no site yet: a manager describes it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 31/1/1985</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OutletDialog</name>
    <message>
        <source>A &amp;PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A p&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include survivors&apos; &amp;whereabouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves the record is no longer encrypted: neither the file nor what a printer keeps of it. Whoever finds it can read it. That it was taken out is noted, with your name and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include survivors&apos; whereabouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and places will stand on the paper. If the perpetrator sees it, the people on it can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Why it is taken out, and for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include what people wrote in their &amp;own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;have read all that will stand on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not hold the survivors&apos; record, so Holdfast cannot find in it where a survivor lives or goes, should somebody have written it. Read it before it leaves; that you did is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include what people wrote in their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read all that will stand on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Overview</name>
    <message>
        <source>no longer at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no worker yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed in this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>1 duty met this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 duties met this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or ? says why · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed in this case now · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk review is recorded yet. Reviews appear here as a line over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the survivor&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ▸</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OwedList</name>
    <message>
        <source>What is owed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OwnPassphrase</name>
    <message>
        <source>Set my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that you signed in with was given to you, so somebody else knows it. From now on only you know yours. Nobody can look it up: if you forget it, a service manager gives you a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the one you were given. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>The passphrase that you were given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Pages</name>
    <message>
        <source>SAMPLE · invented people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · taken out by %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PdfView</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of the page. Tick “Words alone” to have what stands on it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words can be read on this page. It may be the picture of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words of the page alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFs are shown by the programs of poppler-utils, and those are not installed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected by a password and cannot be shown here. Save a copy to open it in another program, and delete the copy afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read as a PDF: it is damaged, or it is something else. Ask whoever it came from for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has too many pages to be shown here, or none. Save a copy to open it in another program, and delete the copy afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this page cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3, page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be shown: it is damaged, or too much for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PeopleDiagram</name>
    <message>
        <source>child, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child, %1, aged %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and how they are linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no longer at risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PeoplePart</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New first passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Enw mewngofnodi</translation>
    </message>
    <message>
        <source>Can be read by anybody who has the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until somebody who holds the key signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New first passphrase for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles of %1 are changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a new first passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the access of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot sign in any more, and what they could open is encrypted anew. What they recorded stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in. The first time they are asked for a passphrase of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PersonChip</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PictureView</name>
    <message>
        <source>In its own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture in its own size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Places</name>
    <message>
        <source>[left out]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PlacesPart</name>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Rhaglenni</translation>
    </message>
    <message>
        <source>Add a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Safleoedd</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes, sites, agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: no place may be offered (B4.1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PolicyPart</name>
    <message>
        <source>Clause</source>
        <translation>Cymal</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set how these are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: 12 hours, 3 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Polisi</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · set by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to shorten its limit. From the moment it is set it holds for what begins then; what runs keeps the limit it began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a limit: write a number and a unit, such as 12 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is set, from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings are set, from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is longer than the Standard has it (%1): a limit can only be shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is outside what a service may set (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy was refused at %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B4.5: the handover’s day counts as day one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4.3: due at the same time next working day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Rail</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Reassign</name>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give cases to another worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Give no cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not given: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RecordPanel</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be met because…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the fields is changed so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still missing: it is said beside its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened is written down with the time when it happened. Is the time right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager can let it go on, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the work go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
The override stands in the record with your name and this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override and record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it not happen at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry stays in the record and is marked as withdrawn; it counts for nothing any more. Say how it came to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RecoveryCodeStep</name>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every manager forgets their passphrase, this code is the only way back in. Write it on paper and lock it in a safe, apart from the computer. It is shown this once, and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two groups of the code from your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not what the code says. Look at your paper, or see the code again and write it down anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s fingerprint, to write beside it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 of the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RecoveryPart</name>
    <message>
        <source>Leave the code as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every manager forgets their passphrase, the recovery code is the only way back in. It opens the whole record, so it lies on paper in a safe. Make a new one when the paper was lost or seen by somebody, or when an officer who keeps it leaves: the earlier code then opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two halves, each of two officers keeps one: both are needed, and one alone tells nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one in two halves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown once, here on the screen. Have paper and pen at hand, and nobody looking on who should not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second half, for another officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first half, for one officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this half on paper, to be locked away by this officer alone. It is shown this once, and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it on paper and lock it in a safe, apart from the computer. It is shown this once, and kept nowhere. Destroy the paper with the earlier code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the second half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new code is in force. The one before it opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the code before stays in force. Throw away what you wrote down of the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code opens every part of the record, so only a service manager who opens every part can make one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Refusals</name>
    <message>
        <source>There is no service record in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds vault.json. If it is on a drive or stick, check that it is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on a network drive, where the record could be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the copy on this computer&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is open in another Holdfast window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or close that window, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is open already, by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again; check Caps Lock. A service manager can give you a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs in to this record by that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or ask a service manager which name was set for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery code belongs to another record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it against the printed sheet of this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signs in by that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be a sign-in name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name that was set for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was written by a newer Holdfast (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the same version here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the record is not what was written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using this copy, keep it as it is, and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the record was not signed by this service (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have changed it. Tell your data protection lead and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is protected too lightly to be real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your data protection lead; do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation cannot read encrypted records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Holdfast again from its package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions, or the write-protection of the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not read or write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the folder elsewhere and check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles do not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a service manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would be left who can manage people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make somebody else a service manager first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would be left who can open part of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody else with that role sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be opened (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, run holdfast-cli verify on the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager removed this computer from the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a service manager. Nothing is written from it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such computer has written to this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the computers that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an assessor&apos;s copy, for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record in the service&apos;s own record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is larger than 200 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was attached. Attach it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s content is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was erased, or is still on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file that another laptop wrote for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that was made there to be taken in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Copy it again from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not what its maker wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Have it made again on the other laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file belongs to the record of another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Choose a file of this service&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody whom this record knows made this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell a service manager where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was made for other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody for whom it was made has to take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken in changed your own way into the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it again. If that does not work, ask a service manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document in this file is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Have the file made again on the other laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Reminders</name>
    <message numerus="yes">
        <source>%n duties</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreBackup</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup, or the folder where backups are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder for the restored record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the record as it was on %1 at %2. It opens with the passphrases of that day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPart</name>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Why it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept longer than the schedule says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an erasure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasures that were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention and erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s own schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the service&apos;s own schedule: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default periods apply: no law fixes them, so the service has to set its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept longer than they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cases are kept longer. Nothing is ever erased by itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erasure asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits: a legal hold is on the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s retention schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a schedule: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may nothing of this case be erased?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the hold lifted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the hold is on the case nothing of it is erased, whoever asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on what is due or asked for can be erased again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked for. Nothing is erased until a second person carries it out: of the two, one leads on data protection and the other manages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the entries say is destroyed and cannot be brought back. Backups made before this still hold it until they are thinned; other computers erase it when they take in a file from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it not erased?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is declined, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for one yet. With a case&apos;s reference above, one person asks; a second then carries it out or declines it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the service&apos;s schedule from now on, for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewModel</name>
    <message>
        <source>Don’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed; before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>act on this today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewPanel</name>
    <message>
        <source>Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away what was filled in and start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;judgement is higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print or PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the review or save it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close; what is filled in is kept for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the chosen item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, in the words used. Enter: next item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the answer to the chosen item comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My judgement is higher than the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why my judgement is higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why your judgement is higher; it is kept with the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review cannot be filled in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk tool is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had begun this on %1; it goes on where you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Keys: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What anybody but the perpetrator has said goes to the ISS as it is saved, and cannot be read here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this risk review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 risk review.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewPaper</name>
    <message>
        <source>About the survivor. It must never reach the perpetrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged to be higher, because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note and source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewView</name>
    <message>
        <source>The checklist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewWords</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don’t know %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No band: the perpetrator&apos;s own account says neither that the risk is high nor that it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No band: papers alone say neither that the risk is high nor that it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown could make it %2 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count: %1, the threshold is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation: %1 incidents in %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat: an incident since the referral of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to the MARAC, or a manager records why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first review with this tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review before was filled in by an edition that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1 · newly yes %2 · no longer yes %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RiskChart</name>
    <message>
        <source>Risk over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 points, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARAC from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SafeContactBanner</name>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe-contact instructions are recorded for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing that gives the service away to whoever answers. Leave no message. Ask first when and how it is safe, and record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message may be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEVER leave a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as told on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServicePage</name>
    <message>
        <source>Parts of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Part of the service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Testun a lliwiau</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>From the next unlocking on. What is not translated stays English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody has touched it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also locks when the computer sleeps, when its screen is locked, and with Ctrl+L. What was being typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Fy nghyfrinymadrodd</translation>
    </message>
    <message>
        <source>The passphrase I have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SheetModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SurvivorPage</name>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file; the reason is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac&amp;knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge that the details have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◂ Case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an attempt to reach the survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the survivor was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a risk review, such as DASH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record something on this part of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the survivor&apos;s file or save it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survivor&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you open this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you open it: the reason is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the survivor&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No survivor is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case, and choose a survivor among its people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survivors&apos; record is not open to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ISS does with a survivor is theirs. The case file shows what everybody may know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 is not your survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is allocated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you need to open the file all the same, say why. Your name, the time and the reason are noted, and managers see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details were passed on by %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed to %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the survivor&apos;s file in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 survivor.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SurvivorPaper</name>
    <message>
        <source>No safe-contact instructions are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe times: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message may be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never leave a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivor&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAFE CONTACT. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the survivors&apos; record. It must never reach the perpetrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included deliberately. If the perpetrator sees this page, they can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whereabouts are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SurvivorSheets</name>
    <message>
        <source>About the survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No full name or date of birth is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to reach the survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number or address is held yet. Details that the perpetrator gave arrive here from the intervention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Perpetrator may know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imminent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concern is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MARAC is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>No attempt is recorded yet. Press A to log one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached yet. Press R once you have spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with the ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement is recorded yet. Support is taken up once it is explained and signed (B4.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed, explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed, not explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further contact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be told, and to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is agreed yet: without the survivor&apos;s word, nothing of theirs is told to anybody, unless somebody is in danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safety plan is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety talked through where work with the perpetrator ended or did not begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survivor&apos;s children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded that there are no relevant children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet whether there are children: ask, and record the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, aged %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No help with a civil or criminal remedy is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that protect the survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order that protects the survivor is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the survivor was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which happened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something not held here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is in this survivor&apos;s file. What is added here is kept in the survivors&apos; record, out of reach of the intervention side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointment with the ISS is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arranged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SystemWatch</name>
    <message>
        <source>The case record is being locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Timeline</name>
    <message>
        <source>Referral and assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Reviews and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Courts and processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status and exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds shown in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose entries are shown in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when entries are shown in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimelineModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded %1 days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while work was stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TodayModel</name>
    <message>
        <source>somebody no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Next seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cymal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I owe, and those I cover for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What my side of the service owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the whole service owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for me to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cymal</translation>
    </message>
    <message>
        <source>Why is the chosen row due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the chosen row due? (press ?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what meets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the form that meets the chosen duty (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be met because…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes or asks for an exception (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the case file (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F5 to try again. If it happens again, lock the record and run holdfast-cli verify on its folder (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overdue · %2 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is owed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed under this clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other clauses have duties that are not met yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties appear here as soon as something is recorded that opens them on a case of yours, or of somebody you cover for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties appear here as soon as a referral, a session or a contact is recorded that opens them. A new referral is written down under Cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row in the list, and its reasons stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be read. Press F5 to try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UnlockPage</name>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Start a new service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Datgloi</translation>
    </message>
    <message>
        <source>Choose the folder of the service&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the service&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Enw mewngofnodi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the case record of your service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s swap is not encrypted. What is open here could be written to its disk and be found there. Ask whoever looks after it to encrypt the disk, or to turn swap off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the service&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WhenControl</name>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first time (summer time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second time (winter time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a day. Write it as 31/1 or 31 Jan 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a time. Write it as 14:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks went forward: there was no such time on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WhereaboutsPanel</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you need the whereabouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you need it: the reason is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whereabouts; the reason is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the whereabouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address, school, place of work or appointment is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden again in %1 seconds, or when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden. Shown on request, for a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Why is this due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does this stop work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respect Standard 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no set time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause&apos;s own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, recorded by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: %1. Not counted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 until the next case review; then it is owed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 until %2; then it is owed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1; it ran out on %2, so it is owed again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Archwilio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
</context>
<context>
    <name>refused_words</name>
    <message>
        <source>The record could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be written (%1). Nothing was lost: try again, and if it happens again, lock the record and look at the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 stops %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles do not allow this. Ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such case any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry that this belongs to is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That person is not known on this case. Record them first, then this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the case can read this entry, so it carries no text of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason: write it beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever authorises this has to be a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would loosen the Standard, or is outside its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a calendar: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was brought in: %1 lines are not good, the first of them line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the record is damaged. Lock the record and run holdfast-cli verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal hold is on the case: nothing of it is erased until it is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes two people, and is for another one to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was decided already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the MARAC count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>risk_in_words</name>
    <message>
        <source>At the MARAC threshold · concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the MARAC threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the MARAC count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>short_date</name>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>take_out</name>
    <message>
        <source>Taken out, and noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be noted, so nothing was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read; nothing was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No copy is left there; that it was begun is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read before it left, as whereabouts could not be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken out: what stands on it was not read through first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weakness</name>
    <message>
        <source>It is short: use twelve letters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built on a word that is guessed early: put more words together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a name in it that somebody who knows you would try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has keys that lie side by side, such as “qwerty”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a run such as “abc” or “123”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a year or a date in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
