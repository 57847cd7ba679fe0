/** Whom Maya works with, by the names of columns; they turn up in the tasks of her year. */
const person = (
  full_name: string,
  company: string,
  role: string,
  more: Record<string, string> = {}
) => ({
  full_name,
  company,
  role,
  email: null,
  phone: null,
  birthday: null,
  notes: null,
  ...more,
})

export default [
  person('Ana Silva', 'Halden', 'Head of marketing', {
    email: 'ana.silva@halden.example',
    phone: '+49 30 5550 142',
    notes: 'Prefers a call to a long mail. Decides on the **retainer** together with Jonas.',
  }),
  person('Jonas Weber', 'Halden', 'Managing director', {
    email: 'jonas.weber@halden.example',
    birthday: '1979-04-18',
  }),
  person('Priya Raman', 'Task force', 'Product designer', {
    email: 'priya@taskforce.example',
    birthday: '1991-11-23',
    notes: 'Ask for feedback early: she sees what everyone else has stopped seeing.',
  }),
  person('Tomás Ortega', 'Task force', 'Backend developer', {
    email: 'tomas@taskforce.example',
    phone: '+34 91 5550 177',
    notes: '- knows the booking database best\n- away on Fridays',
  }),
  person('Leila Haddad', 'Brightwater', 'Customer research', {
    email: 'leila@brightwater.example',
  }),
  person('Henrik Dahl', 'Nordwind', 'Operations', { phone: '+47 22 5550 31' }),
  person('Sofia Lindqvist', 'Lumen Labs', 'Founder', {
    email: 'sofia@lumenlabs.example',
    notes: 'Met at the conference in Leipzig. Wants to hear how the relaunch went.',
  }),
  person('Daniel Okoye', 'Castell & Co', 'Lawyer', {
    email: 'okoye@castell.example',
    phone: '+49 30 5550 19',
  }),
  person('Mei Tanaka', 'Harbour Trust', 'Programme lead', { email: 'mei.tanaka@harbour.example' }),
  person('Kofi Mensah', 'Task force', 'Support', { email: 'kofi@taskforce.example' }),
  person('Dr. Yusuf Aydin', '', 'Dentist', { phone: '+49 30 5550 880' }),
]
