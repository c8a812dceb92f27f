import { Button } from '@mantine/core'
import { IconDots, IconPhone, IconPlus, IconShieldCheck, IconUser } from '@tabler/icons-react'
import { Banner, Banners } from '../../src/web/parts/banner.tsx'
import { IconButton, LinkButton } from '../../src/web/parts/button.tsx'
import { Go } from '../../src/web/parts/go.tsx'
import { Mark } from '../../src/web/parts/mark.tsx'
import { Sheet } from '../../src/web/parts/sheet.tsx'
import { Knot, StandingThread } from '../../src/web/parts/standing-thread.tsx'
import { TabLinks } from '../../src/web/parts/tab-links.tsx'
import { Tag, Tags } from '../../src/web/parts/tag.tsx'
import { type Stop, Thread } from '../../src/web/parts/thread.tsx'
import { Voice } from '../../src/web/parts/voice.tsx'
import { EdgePage } from '../../src/web/shell/edge-page.tsx'
import { PageTitle } from '../../src/web/shell/page-title.tsx'

const stops: Stop[] = [
  { word: 'Referred', when: '28 Sep', state: 'done' },
  { word: 'Intake', when: '2 Oct', state: 'done' },
  { word: 'Assessed', when: '9 Oct', state: 'done' },
  { word: 'Planned', when: '16 Oct', state: 'done' },
  { word: 'Active', when: 'since 20 Oct', state: 'now' },
  { word: 'Reassess', when: 'by 3 Dec', state: 'ahead' },
  { word: 'Transition', state: 'ahead' },
  { word: 'Closed', state: 'ahead' },
]

const tabs = ['Summary', 'Timeline', 'Assess', 'Plan', 'Record', 'People'].map((word) => ({
  to: `/chart?tab=${word.toLowerCase()}`,
  word,
  current: word === 'Summary',
}))

export function ChartRoom() {
  return (
    <EdgePage head={<Head />}>
      <Summary />
    </EdgePage>
  )
}

function Head() {
  return (
    <div className="tl-stack">
      <div className="tl-row">
        <span className="tl-person tl-person-large" aria-hidden="true">
          DB
        </span>
        <PageTitle title="Delroy Baptiste, Summary">Delroy Baptiste</PageTitle>
        <div className="tl-row tl-push">
          <LinkButton to="/note" leftSection={<IconPlus aria-hidden />}>
            Add note <kbd>n</kbd>
          </LinkButton>
          <Button variant="default">Task</Button>
          <IconButton edged label="Call 555-0142" icon={IconPhone} />
          <IconButton edged label="More actions" icon={IconDots} />
        </div>
      </div>
      <Banners>
        <Banner kind="safety">Two falls since he came home, Fri 20 and Sat 21 Nov. Ask about dizziness first.</Banner>
        <Banner kind="legal">Tell no caller his address or visit times. Protective order until 30 Jun 2027.</Banner>
      </Banners>
      <Tags label="About this case">
        <Tag kind="program">Home after hospital</Tag>
        <Tag>
          <Mark kind="acuity" tier={4}>
            Acuity 4, 20 Nov
          </Mark>
        </Tag>
        <Tag kind="done" icon={IconShieldCheck}>
          Consent until 2 Oct 2027
        </Tag>
        <Tag kind="sealed">Sealed part present</Tag>
        <Tag icon={IconUser}>Amara Okafor, backup Tomas Reyes</Tag>
        <Tag kind="due">Next due today 17:00</Tag>
      </Tags>
      <Thread label="Where the case is" stops={stops} />
      <TabLinks label="Chart" tabs={tabs} />
    </div>
  )
}

function Summary() {
  return (
    <div className="tl-columns">
      <Sheet title="Since you last looked" aside="Thu 19 Nov 16:12">
        <StandingThread>
          <Knot state="new" when="Sat 21 Nov 18:05, Harbor Visiting Nurses">
            <b>Second fall at home, no injury</b>
          </Knot>
          <Knot
            state="new"
            when={
              <>
                Fri 20 Nov 08:30, <Go to="/parts">2 items to reconcile</Go>
              </>
            }
          >
            <b>Discharge summary arrived</b>, Harborview General
          </Knot>
          <Knot state="now" when="Fri 20 Nov 14:20">
            Here now
          </Knot>
          <Knot when="Thu 19 Nov 16:12">You visited him on the ward</Knot>
        </StandingThread>
      </Sheet>
      <Sheet title="Goals, in his words" aside="3, plan v2">
        <ul className="tl-lines">
          <li>
            <Voice large>I want to walk to church on Sunday without anyone holding my arm.</Voice>
            <small>Next: first physical therapy visit, Tue 24 Nov 10:00</small>
          </li>
          <li>
            <Voice large>I don’t want to mix up the pills again.</Voice>
          </li>
        </ul>
      </Sheet>
      <Sheet title="Due this week" aside="2">
        <ul className="tl-lines">
          <li>
            <Mark kind="due">Today 17:00</Mark> Follow-up call within 2 business days of discharge
            <small>CMS TCM, discharged Thu 19 Nov</small>
          </li>
          <li>
            <Mark kind="later">Wed 25 Nov</Mark> Visit within 7 days of discharge
            <small>Day 7 is Thanksgiving, so plan for Wednesday.</small>
          </li>
        </ul>
      </Sheet>
    </div>
  )
}
