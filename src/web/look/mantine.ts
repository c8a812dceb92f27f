// One sheet per component that a screen uses; the whole is three times as large.
// A page that takes another component imports its `.layer.css` beside it: ours wins in any order.
import './base.css'
import '@mantine/core/styles/baseline.layer.css'
import '@mantine/core/styles/default-css-variables.layer.css'
import '@mantine/core/styles/global.layer.css'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/Button.layer.css'
import './tokens.css'
import './overrides.css'
